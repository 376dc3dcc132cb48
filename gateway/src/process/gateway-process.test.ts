import { startWorld, supergraphs } from '../testing/two-departments.ts';
import { readGatewayConfig } from './config.ts';
import { startGatewayProcess } from './gateway-process.ts';

test('a second gateway in a process of its own serves the same graph from the same departments', async () => {
  const world = await startWorld('http');
  const config = readGatewayConfig(['ps', 'ca'], {
    PS_URL: world.addresses.ps,
    CA_URL: `${world.addresses.ca}/`,
    GATEWAY_PRIVATE_KEY: world.gatewayKey.private.replaceAll('\n', '\\n'),
    OIDC_ISSUER: 'https://identity.example',
    PORT: '0',
  });
  const second = await startGatewayProcess(config, { supergraphs, log: () => {}, verifyAccessToken: world.idp.verify });
  const query = '{ psMe caMe psObjects(first: 1) { nodes { code psName caName } } }';
  const token = await world.idp.person();
  const answer = await fetch(`${second.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  expect(await answer.json()).toEqual(await world.ask(query, token));
  expect(await (await fetch(`${second.url}/readyz`)).json()).toEqual({ subgraphs: { ps: true, ca: true } });
  await second.stop();
  await world.stop();
});

test('everything that is missing is said at once, each line naming its variable', () => {
  expect(() =>
    readGatewayConfig(['public-security', 'joint-inspection'], { PORT: 'x', JOINT_INSPECTION_URL: 'http://10.0.0.2:4001' }),
  ).toThrow(/PUBLIC_SECURITY_URL.*OIDC_ISSUER.*PORT.*GATEWAY_PRIVATE_KEY/s);
});
