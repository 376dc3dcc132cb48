import { generateKeyPair, SignJWT } from 'jose';
import { accessTokenVerifier, actorOf, sameActor } from './access-token.ts';

const issuer = 'https://identity.example';
const audience = 'urn:double-random:api';
const noon = Date.parse('2026-09-18T04:00:00Z');
const minute = 60_000;

describe('X-06: access tokens', () => {
  test('a verified token is remembered, and forgotten the moment it expires', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    let now = noon;
    let asked = 0;
    const keys = async () => {
      asked++;
      return publicKey;
    };
    const verify = accessTokenVerifier({ issuer, audience, keys, now: () => now });
    const token = await new SignJWT({ sub: 'wg-psb.op', roles: ['op'] })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(noon / 1000 + 600)
      .sign(privateKey);
    expect((await verify(token)).id).toBe('wg-psb.op');
    now += 9 * minute;
    expect((await verify(token)).id).toBe('wg-psb.op');
    expect(asked).toBe(1);
    now += 2 * minute;
    await expect(verify(token)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(asked).toBe(2);
  });

  test('claims become an actor; what is not understood gives no right', () => {
    expect(
      actorOf({
        sub: 'yx-psb.i1',
        client_id: 'web',
        name: '赵甲子',
        department: 'yx-psb',
        unit: 'za',
        roles: ['ins', 'root', 7],
        certificate_no: 'C1',
      }),
    ).toEqual({
      kind: 'person',
      id: 'yx-psb.i1',
      name: '赵甲子',
      department: 'yx-psb',
      unit: 'za',
      roles: ['ins'],
      certificateNo: 'C1',
    });
    expect(actorOf({ sub: 'x', roles: 'op', department: 3 as never })).toEqual({ kind: 'person', id: 'x', name: 'x', roles: [] });
    expect(actorOf({ sub: 'credit-platform', client_id: 'credit-platform', roles: ['credit'] }).kind).toBe('client');
  });

  test('the same account with other rights is another actor; the order of roles is not', () => {
    const actor = actorOf({ sub: 'a', roles: ['op', 'dh'], department: 'wg-psb' });
    expect(sameActor(actor, actorOf({ sub: 'a', roles: ['dh', 'op'], department: 'wg-psb' }))).toBe(true);
    for (const other of [{ roles: ['op'] }, { department: 'wg-cad' }, { unit: 'za' }, { certificate_no: 'C1' }, { client_id: 'a' }])
      expect(sameActor(actor, actorOf({ sub: 'a', roles: ['op', 'dh'], department: 'wg-psb', ...other }))).toBe(false);
  });
});
