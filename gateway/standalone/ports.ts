import { createHash } from 'node:crypto';
import { createServer } from 'node:net';

/** Ports handed out by us stay below the range operating systems use for outgoing connections (Linux: from 32768). */
const FIRST_PORT = 20_000;
const PORT_COUNT = 12_000;

/** A port somebody asked for by name is taken. The message says which variable to change. */
export class PortTakenError extends Error {
  readonly port: number;

  constructor(port: number, variable: string) {
    super(
      `端口 ${port} 已被占用，请停止占用它的程序，或将环境变量 ${variable} 设为其他端口后重试。\n` +
        `Port ${port} is already in use. Stop the program that uses it, or set ${variable} to another port.`,
    );
    this.name = 'PortTakenError';
    this.port = port;
  }
}

/** True when nothing listens on the port of this address. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** @throws PortTakenError naming the variable that sets the port. */
export async function assertPortFree(port: number, variable: string, host = '127.0.0.1'): Promise<void> {
  if (!(await isPortFree(port, host))) throw new PortTakenError(port, variable);
}

/**
 * A free port, the same one for the same key as long as nobody else takes it: two clones start from different places,
 * and a bookmark in a database client stays valid over restarts.
 */
export async function findFreePort(key: string): Promise<number> {
  const start = createHash('sha256').update(key).digest().readUInt32BE(0) % PORT_COUNT;
  for (let step = 0; step < PORT_COUNT; step += 1) {
    const port = FIRST_PORT + ((start + step) % PORT_COUNT);
    if (await isPortFree(port)) return port;
  }
  throw new Error(`没有可用端口。No free port between ${FIRST_PORT} and ${FIRST_PORT + PORT_COUNT - 1}.`);
}
