import { entityIds, idKinds, idPrefixes } from './entity-id.ts';

const uuid = '0195c1f0-5a00-7abc-8def-0123456789ab';

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
