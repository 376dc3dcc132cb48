import { generateKeyPairSync } from 'node:crypto';
import { generateKeyPair, jwtVerify, SignJWT } from 'jose';
import type { Actor } from './actor.ts';
import { actorVerifier, tokenSigner } from './token.ts';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateKey,
    publicKey,
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
const [gateway, joint] = [pair(), pair()];
const person: Actor = { kind: 'person', id: 'wg-psb.op', name: '张三', department: 'wg-psb', roles: ['op'] };
const service = (id: string): Actor => ({ kind: 'service', id, name: id, roles: [] });
const verified = actorVerifier('public-security', { gateway: [gateway.pem], 'joint-inspection': [joint.pem] });
const refused = { message: expect.stringMatching(/身份/), extensions: { code: 'UNAUTHENTICATED' } };

describe('X-06: 签名的身份', () => {
  test('签给本子图的，原样取回，再问一次也一样；它是通常的 JWT', async () => {
    const token = await tokenSigner('gateway', gateway.secret).mint(person, 'public-security', 'r-1');
    for (let i = 0; i < 2; i++) expect(await verified(token)).toEqual({ actor: person, requestId: 'r-1', issuer: 'gateway' });
    const { payload } = await jwtVerify(token, gateway.publicKey, { issuer: 'gateway', audience: 'public-security' });
    expect(payload).toMatchObject({ actor: person, rid: 'r-1', sub: person.id, exp: payload.iat! + 60 });
  });

  test('别人签的、签给别的子图的、改过的、不成形的 → UNAUTHENTICATED', async () => {
    const token = await tokenSigner('gateway', gateway.secret).mint(person, 'public-security', 'r');
    const [head, body, signature] = token.split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    const altered = Buffer.from(JSON.stringify({ ...claims, actor: { ...person, department: 'wg-amr' } })).toString('base64url');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const wrong = [
      await tokenSigner('gateway', pair().secret).mint(person, 'public-security', 'r'),
      await tokenSigner('gateway', gateway.secret).mint(person, 'civil-air-defense', 'r'),
      await tokenSigner('gateway', joint.secret).mint(person, 'public-security', 'r'),
      `${head}.${altered}.${signature}`,
      `${none}.${body}.`,
      `${none}.${body}.${signature}`,
      `${token}.`,
      body,
      '..',
      '',
    ];
    for (const text of wrong) await expect(verified(text)).rejects.toMatchObject(refused);
    await expect(verified(undefined)).rejects.toMatchObject(refused);
  });

  test('别的签名办法（ES256、HS256 以公钥为密）不被接受', async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const sign = (alg: string, key: Parameters<SignJWT['sign']>[0]) =>
      new SignJWT({ actor: person, rid: 'r' })
        .setProtectedHeader({ alg })
        .setIssuer('gateway')
        .setAudience('public-security')
        .setExpirationTime('60s')
        .sign(key);
    for (const text of [await sign('ES256', privateKey), await sign('HS256', new TextEncoder().encode(gateway.pem))])
      await expect(verified(text)).rejects.toMatchObject(refused);
  });

  test('过期的不再有效；没有期限的从未有效', async () => {
    const sign = (exp: number | undefined) => {
      const token = new SignJWT({ actor: person, rid: 'r' })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer('gateway')
        .setAudience('public-security');
      return (exp === undefined ? token : token.setExpirationTime(exp)).sign(gateway.privateKey);
    };
    await expect(verified(await sign(1_600_000_000))).rejects.toMatchObject(refused);
    await expect(verified(await sign(undefined))).rejects.toMatchObject(refused);
    expect(await verified(await sign(4_000_000_000))).toMatchObject({ actor: person });
  });

  test('验证过的记到期满为止：期满即不再有效；只记最近的一千个', async () => {
    let now = 0;
    const own = actorVerifier('public-security', { gateway: [gateway.pem] }, () => now);
    const signer = tokenSigner('gateway', gateway.secret);
    const token = await signer.mint(person, 'public-security', 'r');
    const [, body] = token.split('.') as [string, string];
    const { exp } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { exp: number };
    now = exp * 1000 - 1;
    const first = await own(token);
    expect(await own(token)).toBe(first);
    for (let i = 0; i < 1000; i++) await own(await signer.mint(person, 'public-security', `r-${i}`));
    const second = await own(token);
    expect(second).not.toBe(first);
    expect(second).toEqual(first);
    now = exp * 1000;
    await expect(own(token)).rejects.toMatchObject(refused);
  });

  test('服务只为自己说话：冒充人或别的服务 → UNAUTHENTICATED', async () => {
    const signer = tokenSigner('joint-inspection', joint.secret);
    const as = (actor: Actor) => signer.mint(actor, 'public-security', 'r').then(verified);
    expect(await as(service('joint-inspection'))).toMatchObject({ issuer: 'joint-inspection' });
    await expect(as(person)).rejects.toMatchObject(refused);
    await expect(as(service('market-supervision'))).rejects.toMatchObject(refused);
  });
});
