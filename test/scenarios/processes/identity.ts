import { once } from 'node:events';
import { listen } from '@double-random/gateway';
import { createIdentityProvider } from '../../../gateway/standalone/identity/index.ts';

/** The identity provider alone, as an installation of several machines has it. */
const server = await listen('127.0.0.1', 0);
const url = `http://127.0.0.1:${server.port}`;
const secret = 'a secret of at least thirty-two characters';
const identity = await createIdentityProvider({
  url,
  audience: 'urn:double-random:api',
  dataDir: process.argv[2]!,
  creditSecret: secret,
  cookieSecret: secret,
  production: false,
});
server.use(async (request, response) => void (await identity.handle(request, response)));
console.log(`identity ${url}`);
await once(process, 'SIGTERM');
await server.close();
