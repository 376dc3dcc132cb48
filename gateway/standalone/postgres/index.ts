export { NeedsAttention } from './messages.ts';
export { type DatabaseUrls, type ProvisionOptions, provision } from './provision.ts';
export { keptSecret } from './secrets.ts';
export { type RunningPostgres, type StartPostgresOptions, startPostgres } from './start-postgres.ts';
export { openTestServer, type TestRunServer } from './test-server.ts';
