import { ConfigError, readConfig } from './config.ts';

const problemsOf = (env: Record<string, string>) => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    return (error as ConfigError).problems.map((problem) => problem.split(':')[0]);
  }
};

test('X-28: without any variable everything has a working default', () => {
  expect(readConfig({})).toMatchObject({
    production: false,
    host: '127.0.0.1',
    port: 4000,
    dataDir: expect.stringMatching(/[\\/]\.data$/),
    postgresPort: undefined,
    databaseUrl: undefined,
    databases: {},
    demo: true,
    oidc: undefined,
  });
});

test('X-28: everything wrong is said at once, each line naming its variable', () => {
  expect(
    problemsOf({
      PORT: '70000',
      POSTGRES_PORT: 'x',
      TRUSTED_PROXIES: '-1',
      DATABASE_URL: 'mysql://h/d',
      DEMO: 'maybe',
      DATABASE_NAME_PREFIX: 'A-',
      OIDC_ISSUER: 'no',
    }),
  ).toEqual(['PORT', 'POSTGRES_PORT', 'DATABASE_URL', 'DATABASE_NAME_PREFIX', 'TRUSTED_PROXIES', 'DEMO', 'OIDC_ISSUER', 'OIDC_CLIENT_ID']);
});

test('X-28: a wrong database URL is refused without repeating the password in it', () => {
  expect(() => readConfig({ DATABASE_URL: 'http://u:hidden@h/d' })).toThrow(ConfigError);
  expect(() => readConfig({ DATABASE_URL: 'http://u:hidden@h/d' })).not.toThrow(/hidden/);
});

test("X-28: a subgraph's own database URL bypasses provisioning; the owner's is optional, never alone", () => {
  const url = 'postgres://app:p@db/ps';
  expect(readConfig({ PUBLIC_SECURITY_DATABASE_URL: url }).databases).toEqual({ 'public-security': { appUrl: url, ownerUrl: url } });
  expect(problemsOf({ JOINT_INSPECTION_OWNER_DATABASE_URL: url })).toEqual(['JOINT_INSPECTION_DATABASE_URL']);
});

test('X-28: production makes up no secret and no identity', () => {
  expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
    'SESSION_SECRET',
    'SUBGRAPH_SIGNING_SECRET',
    'PERSONAL_DATA_SECRET',
    'OIDC_ISSUER',
  ]);
  const secret = 's'.repeat(32);
  const complete = {
    SESSION_SECRET: secret,
    SUBGRAPH_SIGNING_SECRET: secret,
    PERSONAL_DATA_SECRET: secret,
    OIDC_ISSUER: 'https://id.example.cn',
    OIDC_CLIENT_ID: 'dr',
  };
  expect(readConfig({ NODE_ENV: 'production', ...complete })).toMatchObject({ production: true, demo: false });
  expect(problemsOf({ NODE_ENV: 'production', ...complete, SESSION_SECRET: 'short' })).toEqual(['SESSION_SECRET']);
});

test('X-28, X-03: the draw log is published under the name it is given; without a scheme, in one line', () => {
  expect(readConfig({}).logOrigin).toBeUndefined();
  expect(readConfig({ DRAW_LOG_ORIGIN: 'jco.example.gov.cn/draw-log' }).logOrigin).toBe('jco.example.gov.cn/draw-log');
  for (const wrong of ['https://jco.example.gov.cn/draw-log', 'two words', 'a+b'])
    expect(problemsOf({ DRAW_LOG_ORIGIN: wrong })).toEqual(['DRAW_LOG_ORIGIN']);
});
