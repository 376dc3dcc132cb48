import { entityKeyOf } from './entity-key.ts';
import { checkTerritory, regionContains } from './territory.ts';

const secret = new Uint8Array(32).fill(7);
const e1 = '91410481MA0HTK0016';
const person = '410481199001010014';

test('R-05, KF-09a ✔: a project owned by E1 counts on E1', () => {
  expect(entityKeyOf({ kind: 'PROJECT', ownerUscc: e1 }, secret)).toEqual({ ok: true, value: e1 });
  expect(entityKeyOf({ kind: 'ENTERPRISE', uscc: e1 }, secret)).toEqual({ ok: true, value: e1 });
});

test('KF-09a ✘, D-42: a project without owner is refused', () => {
  for (const kind of ['PROJECT', 'PRODUCT', 'ACTIVITY'] as const)
    expect(entityKeyOf({ kind, uscc: e1 }, secret)).toMatchObject({
      ok: false,
      refusals: [{ code: 'BAD_USER_INPUT', details: { fields: ['ownerUscc'] } }],
    });
  expect(entityKeyOf({ kind: 'ENTERPRISE' }, secret)).toMatchObject({ ok: false, refusals: [{ details: { fields: ['uscc'] } }] });
  expect(entityKeyOf({ kind: 'PRACTITIONER' }, secret)).toMatchObject({ ok: false, refusals: [{ details: { fields: ['idNumber'] } }] });
});

test('D-42: a person is a keyed hash, equal for equal numbers, different under another secret, without the number in it', () => {
  const key = entityKeyOf({ kind: 'PRACTITIONER', idNumber: person }, secret);
  expect(key).toMatchObject({ ok: true, value: expect.stringMatching(/^person:[0-9a-f]{64}$/) });
  expect(entityKeyOf({ kind: 'PROJECT', ownerIdNumber: '４１０４８１１９９００１０１００１４' }, secret)).toEqual(key);
  expect(entityKeyOf({ kind: 'PRACTITIONER', idNumber: person }, new Uint8Array(32))).not.toEqual(key);
  expect(entityKeyOf({ kind: 'PRACTITIONER', idNumber: '410481199001010022' }, secret)).not.toEqual(key);
  expect(JSON.stringify(key)).not.toContain(person);
});

test('D-40: 甲宾馆 and 乙酒店 with one code are one entity; D-47: a branch with its own code is another', () => {
  expect(entityKeyOf({ kind: 'ENTERPRISE', uscc: e1 }, secret)).toEqual(
    entityKeyOf({ kind: 'ENTERPRISE', uscc: e1.toLowerCase() }, secret),
  );
  expect(entityKeyOf({ kind: 'ENTERPRISE', uscc: '91410481MA0HTK0029' }, secret)).not.toEqual(
    entityKeyOf({ kind: 'ENTERPRISE', uscc: e1 }, secret),
  );
});

test('KF-09b ✘: a wrong owner code points at the owner field', () => {
  expect(entityKeyOf({ kind: 'PROJECT', ownerUscc: '91410481MA0HTK0017' }, secret)).toMatchObject({
    ok: false,
    refusals: [{ path: ['input', 'ownerUscc'] }],
  });
});

test('CD-4 ✔: region 410481 belongs to Wugang, to its city and to its province', () => {
  for (const territory of ['410481', '410400', '410000']) expect(checkTerritory('410481', territory).ok).toBe(true);
});

test('CD-4 ✘: an object in 410422 in the Wugang registry', () => {
  expect(checkTerritory('410422', '410481')).toMatchObject({ ok: false, refusals: [{ code: 'OBJECT_OUT_OF_SCOPE', basis: 'CD 四' }] });
  expect(regionContains('410400', '410200')).toBe(false);
});
