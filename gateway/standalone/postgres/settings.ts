/** For whom the server is tuned: `durable` keeps what it confirmed through a power cut, `throwaway` is for test runs. */
export type Tuning = 'durable' | 'throwaway';

const COMMON: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // A failed statement or its detail would carry names and numbers of persons into the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
};

const TUNINGS: Record<Tuning, Record<string, string>> = {
  durable: { max_connections: '200', shared_buffers: '128MB', fsync: 'on' },
  throwaway: {
    max_connections: '300',
    shared_buffers: '64MB',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    checkpoint_timeout: '1h',
  },
};

/** Command-line arguments of the `postgres` program: given at each start, so a tuned file on disk never goes stale. */
export function serverArguments(cluster: string, port: number, tuning: Tuning): string[] {
  const settings = { ...COMMON, ...TUNINGS[tuning], port: String(port) };
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
