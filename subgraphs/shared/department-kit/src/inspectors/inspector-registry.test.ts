import { rows } from '@double-random/runtime';
import {
  anInspector,
  civilAirDefense,
  e1,
  publicSecurity,
  type RegistrySteps,
  registrySteps,
  resident,
  startRegistries,
} from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person } from '../testing/department-harness.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
});
afterAll(() => harness.close());

const list = (actor: ReturnType<typeof person>, selection: string, agency = 'kf-psb') =>
  harness.graphql(`{ publicSecurityInspectors(agency: "${agency}") { nodes { ${selection} } } }`, {}, actor);

describe('KF-10c: fields', () => {
  test('KF-10c ✔: the maintainer alone sees the masked number; it is sealed at rest', async () => {
    expect((await steps.upsertInspector(anInspector('kf-psb'))).errors).toEqual([]);
    const { data } = await list(person('kf-psb.reg'), 'name nameMasked certificateNoLast4 idNumber policeNumber contactPhone state');
    expect(data.publicSecurityInspectors.nodes).toEqual([
      {
        name: '孙丙',
        nameMasked: '孙*',
        certificateNoLast4: '0001',
        idNumber: '4104************14',
        policeNumber: '41**01',
        contactPhone: '139****5678',
        state: 'ACTIVE',
      },
    ]);
    const stored = await rows<Record<string, string>>(harness.em(), 'select * from inspector');
    expect(JSON.stringify(stored)).not.toContain(resident);
    expect(stored[0]!['id_number']).toMatch(/^v1\./);
  });

  test('KF-10c ✘: another role selecting idNumber gets FORBIDDEN for that field, the rest answers', async () => {
    const { data, denials } = await list(person('kf-psb.op'), 'nameMasked idNumber');
    expect(denials).toEqual(['FORBIDDEN']);
    expect(data.publicSecurityInspectors.nodes).toEqual([{ nameMasked: '孙*', idNumber: null }]);
  });

  test('KF-10c ✘: under KF a missing field or a wrong ID number is BAD_USER_INPUT', async () => {
    const bare = await steps.upsertInspector(anInspector('kf-psb', 2, { policeNumber: null, post: '' }));
    expect(bare.errors).toMatchObject([{ code: 'BAD_USER_INPUT', details: { fields: ['policeNumber', 'post'] } }]);
    const wrong = await steps.upsertInspector(anInspector('kf-psb', 2, { idNumber: '410481199001010015' }));
    expect(wrong.errors).toMatchObject([{ code: 'BAD_USER_INPUT', details: { fields: ['idNumber'] } }]);
  });

  test('requirements B: the upper agency and strangers do not read the rows, an inspector reads themselves', async () => {
    await steps.upsertInspector(anInspector('kf-psb-xf'));
    for (const actor of [person('kf-psb.reg'), person('yx-psb.reg'), person('kf-psb-xf.ins')])
      expect((await list(actor, 'id', 'kf-psb-xf')).denials).toEqual(['NOT_FOUND']);
    const { data } = await list(person('kf-psb-xf.dh'), 'id', 'kf-psb-xf');
    const { id } = data.publicSecurityInspectors.nodes[0];
    const self = { ...person('kf-psb-xf.ins'), certificateNo: '16040000001' };
    const one = `{ publicSecurityInspector(id: "${id}") { name } }`;
    expect((await harness.graphql(one, {}, self)).data.publicSecurityInspector).toEqual({ name: '孙丙' });
    expect((await harness.graphql(one, {}, { ...self, certificateNo: '16040000099' })).denials).toEqual(['NOT_FOUND']);
  });

  test('X-06: through _entities another department gets the masked identity only, the public nothing', async () => {
    const { data } = await list(person('kf-psb.reg'), 'id');
    const { id } = data.publicSecurityInspectors.nodes[0];
    const query = `{ _entities(representations: [{__typename: "PublicSecurityInspector", id: "${id}"}])
      { ... on PublicSecurityInspector { nameMasked certificateNoLast4 name certificateNo post } } }`;
    const foreign = (await harness.graphql(query, {}, person('wg-amr.op'))).data._entities[0];
    expect(foreign).toEqual({ nameMasked: '孙*', certificateNoLast4: '0001', name: null, certificateNo: null, post: null });
    expect((await harness.graphql(query)).data._entities[0]).toBeNull();
  });
});

test('YY-33 ✘: category and field missing under YY are BAD_USER_INPUT; ✔: with them accepted', async () => {
  const { errors } = await steps.upsertInspector(anInspector('yy-psb', 1, { professionalCategory: '', enforcementFields: [] }));
  expect(errors).toMatchObject([{ code: 'BAD_USER_INPUT', details: { fields: ['professionalCategory', 'enforcementFields'] } }]);
  expect((await steps.upsertInspector(anInspector('yy-psb', 1, { enforcementFields: ['NARCOTICS'] }))).errors).toEqual([]);
});

describe('KF-10a, CD-5a: certificates', () => {
  test('KF-10a ✘: adding without certificate is INSPECTOR_NOT_QUALIFIED', async () => {
    for (const changes of [{ certificateNo: null }, { certificateTo: null }])
      expect((await steps.upsertInspector(anInspector('kf-psb', 3, changes))).errors).toMatchObject([{ code: 'INSPECTOR_NOT_QUALIFIED' }]);
  });

  test('CD-5a ✘: CAD refuses at entry whoever has no valid certificate, ✔ KF asks at the draw', async () => {
    const expired = { certificateTo: '2026-03-01' };
    expect((await steps.upsertInspector(anInspector('kf-psb', 4, expired))).payload.inspector.state).toBe('EXPIRED');
    const cadHarness = await startRegistries(civilAirDefense);
    try {
      const cad = registrySteps(cadHarness, civilAirDefense);
      expect((await cad.upsertInspector(anInspector('wg-cad', 4, expired))).errors).toMatchObject([{ code: 'INSPECTOR_NOT_QUALIFIED' }]);
      expect((await cad.upsertInspector(anInspector('wg-cad', 4))).errors).toEqual([]);
    } finally {
      await cadHarness.close();
    }
  });
});

describe('states', () => {
  const enter = async (n: number) => (await steps.upsertInspector(anInspector('kf-psb', n))).payload.inspector.id as string;

  test('YX-52b ✘: a qualified inspector cannot be taken out without a reason; ✔ with one, back again too', async () => {
    const id = await enter(10);
    expect((await steps.suspend('kf-psb', { id, reason: ' ' })).errors).toMatchObject([{ code: 'BAD_USER_INPUT', basis: 'YX 五（二）' }]);
    expect((await steps.suspend('kf-psb', { id, reason: '借调' })).payload.inspector.state).toBe('SUSPENDED');
    expect((await steps.suspend('kf-psb', { id, to: 'ACTIVE', reason: '返岗' })).payload.inspector.state).toBe('ACTIVE');
    expect((await steps.suspend('kf-psb', { id, to: 'RETIRED', reason: '退休' })).payload.inspector.state).toBe('RETIRED');
    expect((await steps.suspend('kf-psb', { id, to: 'ACTIVE', reason: '返聘' })).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    expect((await steps.suspend('kf-psb', { id, to: 'ON_LEAVE', reason: '请假' })).denials).toEqual(['BAD_USER_INPUT']);
  });

  test('D-21: leave shows on its days and passes by itself', async () => {
    const id = await enter(11);
    expect((await steps.leave('kf-psb', { id, from: '2026-03-05', to: '2026-03-04', reason: '年休' })).errors).toMatchObject([
      { code: 'BAD_USER_INPUT' },
    ]);
    expect((await steps.leave('kf-psb', { id, from: '2026-03-01', to: '2026-03-03', reason: '年休' })).payload.inspector.state).toBe(
      'ON_LEAVE',
    );
    harness.clock.set('2026-03-04T00:00:00+08:00');
    const { data } = await harness.graphql(`{ publicSecurityInspector(id: "${id}") { state } }`, {}, person('kf-psb.reg'));
    expect(data.publicSecurityInspector.state).toBe('ACTIVE');
    harness.clock.set('2027-01-01T00:00:00+08:00');
    const later = await harness.graphql(`{ publicSecurityInspector(id: "${id}") { state } }`, {}, person('kf-psb.reg'));
    expect(later.data.publicSecurityInspector.state).toBe('EXPIRED');
    harness.clock.set('2026-03-04T09:00:00+08:00');
  });

  test('KF 第十七条: an interest is declared by the inspector or entered by the maintainer, by nobody else', async () => {
    const id = await enter(12);
    const input = { id, target: e1, kind: 'RELATIVE', note: '配偶任职' };
    const self = { ...person('kf-psb.ins'), certificateNo: '16040000012' };
    expect((await steps.interest(input, self)).errors).toEqual([]);
    expect((await steps.interest(input, person('kf-psb.reg'))).errors).toEqual([]);
    expect((await steps.interest(input, person('kf-psb.op'))).denials).toEqual(['FORBIDDEN']);
    expect((await steps.interest(input, { ...self, certificateNo: '16040000011' })).denials).toEqual(['NOT_FOUND']);
    const status = await harness.command<{ value: object[] }>('inspectorsStatus', {
      agency: 'kf-psb',
      certificateNos: ['16040000012'],
      on: '2026-03-05',
    });
    expect(status.value).toMatchObject([{ inspectorId: id, qualified: true, interests: [e1] }]);
  });
});

test('D-30: whether a certificate is valid on the day of the visit', async () => {
  await steps.upsertInspector(anInspector('yx-psb', 1, { unit: '网安大队', certificateTo: '2026-06-30' }));
  const ask = async (on: string) =>
    (
      await harness.command<{ value: { qualified: boolean; reason?: string }[] }>('inspectorsStatus', {
        agency: 'yx-psb',
        certificateNos: ['16040000001', 'nobody'],
        on,
      })
    ).value;
  expect(await ask('2026-06-30')).toMatchObject([{ qualified: true }, { qualified: false, reason: 'UNKNOWN', inspectorId: null }]);
  expect((await ask('2026-07-01'))[0]).toMatchObject({ qualified: false, reason: 'CERTIFICATE', validTo: '2026-06-30' });
});
