/** One PostgreSQL per test run; the tests find it through `testServer()` of the runtime's testing helper. */
export default async function startTestServer() {
  const { openTestServer } = await import('./postgres/index.ts');
  const server = await openTestServer(process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL);
  process.env.TEST_DATABASE_URL = server.adminUrl;
  process.env.TEST_OWNER_DATABASE_URL = server.ownerUrl;
  process.env.TEST_APP_DATABASE_URL = server.appUrl;
  globalThis.closeTestServer = server.close;
}
