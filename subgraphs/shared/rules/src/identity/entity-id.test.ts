import fc from 'fast-check';
import { entityIds, idKinds, idPrefixes, uuidV7 } from './entity-id.ts';

const uuid = uuidV7(new Date('2026-03-10T00:00:00Z'), new Uint8Array(10).fill(255));

test('X-02: an id tells its subgraph, its kind and its type', () => {
  const id = entityIds.make('ps', 'mtr', uuid);
  expect(id).toBe(`ps_mtr_${uuid}`);
  expect(entityIds.find(id)).toEqual({ prefix: 'ps', kind: 'mtr', uuid });
  expect(entityIds.typenameOf(id)).toBe('PublicSecurityMatter');
  expect(entityIds.typenameOf(`ji_vis_${uuid}`)).toBe('Visit');
  expect(entityIds.typenameOf(`ca_obj_${uuid}`)).toBe('CivilAirDefenseEntry');
});

test('D-97: a guessed or foreign id is nobody', () => {
  for (const id of [
    '',
    'ps_mtr_1',
    `xx_mtr_${uuid}`,
    `ps_xxx_${uuid}`,
    `ps_mtr_${uuid}x`,
    `PS_mtr_${uuid}`,
    `ps_mtr_${uuid.replace('-7', '-4')}`,
  ])
    expect([id, entityIds.find(id), entityIds.typenameOf(id)]).toEqual([id, undefined, undefined]);
  expect(() => entityIds.make('ps', 'constructor', uuid)).toThrow(RangeError);
});

test('a further department is one line of the table', () => {
  const ids = entityIds.extend({ fr: 'FireRescue' });
  expect(ids.typenameOf(ids.make('fr', 'ins', uuid))).toBe('FireRescueInspector');
  expect(entityIds.find(`fr_ins_${uuid}`)).toBeUndefined();
});

test('every prefix and kind makes an id that reads back', () => {
  for (const prefix of Object.keys(idPrefixes))
    for (const kind of Object.keys(idKinds)) expect(entityIds.find(entityIds.make(prefix, kind, uuid))).toEqual({ prefix, kind, uuid });
});

test('uuidV7 sorts by time and keeps its version whatever the randomness', () => {
  const instant = fc.integer({ min: 0, max: 4_102_444_800_000 });
  const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(instant, instant, bytes, bytes, (a, b, r, s) => {
      const [first, second] = [uuidV7(new Date(a), r), uuidV7(new Date(b), s)];
      expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      if (a !== b) expect(first < second).toBe(a < b);
    }),
  );
});
