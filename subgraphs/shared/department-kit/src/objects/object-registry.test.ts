import { rows, verifyTrail } from '@double-random/runtime';
import { type DepartmentHarness, person } from '../testing/department-harness.ts';
import {
  anObject,
  e1,
  e2,
  e3,
  e4,
  e5,
  publicSecurity,
  type RegistrySteps,
  registrySteps,
  resident,
  startRegistries,
} from './testing/registry-steps.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
beforeAll(async () => {
  harness = await startRegistries(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
});
afterAll(() => harness.close());

const upsert = (changes: object, agency = 'kf-psb') => steps.upsertObject(anObject(agency, changes));

describe('KF-09b', () => {
  test('KF-09b ✔: E1 with all fields is accepted, personal data masked and sealed at rest', async () => {
    const { payload, errors } = await upsert({});
    expect(errors).toEqual([]);
    expect(payload.object).toMatchObject({
      code: e1,
      state: 'PENDING',
      version: 1,
      personInChargeMasked: '钱*',
      contactPhoneMasked: '138****1234',
    });
    const [stored] = await rows<{ person: string; phone: string }>(
      harness.em(),
      'select person_in_charge as person, contact_phone as phone from inspection_object where code = $1',
      [e1],
    );
    expect([stored!.person, stored!.phone].every((v) => v.startsWith('v1.'))).toBe(true);
  });

  test('KF-09b ✘: a wrong check digit is BAD_USER_INPUT fields ["uscc"]; so is a missing address', async () => {
    const wrong = await upsert({ uscc: '91410481MA0HTK0017' });
    expect(wrong.payload.object).toBeNull();
    expect(wrong.errors).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['input', 'uscc'], details: { fields: ['uscc'] } }]);
    const bare = await upsert({ uscc: e2, address: ' ' });
    expect(bare.errors).toMatchObject([{ code: 'BAD_USER_INPUT', basis: 'KF 第九条第二款', details: { fields: ['address'] } }]);
    expect((await steps.objects('kf-psb', 'filter: {search: "91410481MA0HTK0029"}', 'totalCount')).page.totalCount).toBe(0);
  });

  test('KF-08c: the same object again changes nothing, other content makes the next version', async () => {
    expect((await upsert({})).payload.object.version).toBe(1);
    expect((await upsert({ name: '甲大酒店' })).payload.object).toMatchObject({ version: 2, name: '甲大酒店' });
    expect((await upsert({ name: '甲宾馆', version: 1 })).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  });
});

describe('KF-09a, D-42: the entity of an object', () => {
  test('KF-09a ✔: a PROJECT owned by E1 counts on E1 and gets a platform code; entered again it is the same', async () => {
    const project = { kind: 'PROJECT', uscc: null, ownerUscc: e1, name: '一号工程' };
    const { payload, errors } = await upsert(project);
    expect(errors).toEqual([]);
    expect(payload.object.code).toBe('KF-PSB-PROJECT-1');
    expect((await upsert(project)).payload.object).toMatchObject({ code: 'KF-PSB-PROJECT-1', version: 1 });
    expect((await upsert({ ...project, name: '二号工程' })).payload.object.code).toBe('KF-PSB-PROJECT-2');
    const [entity] = await rows<{ key: string }>(
      harness.em(),
      `select entity_key as key from inspection_object where code = 'KF-PSB-PROJECT-1'`,
    );
    expect(entity!.key).toBe(e1);
  });

  test('KF-09a ✘: a PROJECT without owner entity is BAD_USER_INPUT', async () => {
    expect((await upsert({ kind: 'PROJECT', uscc: null })).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', details: { fields: ['ownerUscc'] } },
    ]);
  });

  test('D-47: a branch with a code of its own names its company, and counts on itself', async () => {
    const branch = { uscc: e3, name: '甲宾馆云顶分店', ownerUscc: e1 };
    const id = (await upsert(branch)).payload.object.id;
    const stored = await rows(harness.em(), 'select entity_key as key, owner_uscc as parent from inspection_object where id = $1', [id]);
    expect(stored).toEqual([{ key: e3, parent: e1 }]);
    for (const wrong of [e3, '91410481MA0HTK0017'])
      expect((await upsert({ ...branch, ownerUscc: wrong })).errors).toMatchObject([
        { code: 'BAD_USER_INPUT', details: { fields: ['ownerUscc'] } },
      ]);
  });

  test('D-42: a person is counted by a keyed hash, the number is sealed and shown masked', async () => {
    const { payload } = await upsert({ kind: 'PRACTITIONER', uscc: null, idNumber: resident, name: '李丁' });
    expect(payload.object.idNumberMasked).toBe('4104************14');
    const [stored] = await rows<Record<string, string>>(harness.em(), 'select * from inspection_object where code = $1', [
      payload.object.code,
    ]);
    expect(stored!['entity_key']).toMatch(/^person:[0-9a-f]{64}$/);
    expect(JSON.stringify(stored)).not.toContain(resident);
    expect((await upsert({ kind: 'PRACTITIONER', uscc: null, idNumber: '410481199001010015', name: '李丁' })).errors).toHaveLength(1);
  });
});

test('PD-02b: the class of the code must fit the kind', async () => {
  expect((await upsert({ kind: 'INDIVIDUAL_BUSINESS', uscc: e4 })).errors).toEqual([]);
  expect((await upsert({ kind: 'FARMER_COOP', uscc: e5 })).errors).toEqual([]);
  expect((await upsert({ kind: 'ENTERPRISE', uscc: e4 })).errors).toMatchObject([{ code: 'BAD_USER_INPUT', basis: 'PD 第二条第二款' }]);
});

describe('KF-08b: who maintains', () => {
  const input = { uscc: e2, name: '乙网吧' };
  test('KF-08b ✔: kf-psb-xf.reg edits its object', async () => {
    expect((await upsert(input, 'kf-psb-xf')).payload.object.name).toBe('乙网吧');
  });
  test('KF-08b ✘: another branch, the upper agency and other roles are FORBIDDEN to write', async () => {
    for (const actor of [person('yx-psb.reg'), person('kf-psb.reg'), person('kf-psb-xf.op'), person('kf-psb-xf.dh')])
      expect((await steps.upsertObject(anObject('kf-psb-xf', input), actor)).denials).toEqual(['FORBIDDEN']);
  });
  test('KF-08b: the upper agency reads, others find nothing', async () => {
    for (const reader of ['kf-psb-xf.reg', 'kf-psb-xf.op', 'kf-psb-xf.ph', 'kf-psb.dh'])
      expect((await steps.objects('kf-psb-xf', '', 'nodes { code }', person(reader))).page.nodes).toEqual([{ code: e2 }]);
    for (const stranger of ['yx-psb.reg', 'kf-psb-xf.ins', 'kf-psb-xf.sys'])
      expect((await steps.objects('kf-psb-xf', '', 'nodes { code }', person(stranger))).denials).toEqual(['NOT_FOUND']);
    expect((await steps.objects('kf-psb', '', 'nodes { code }', person('kf-psb-xf.reg'))).denials).toEqual(['NOT_FOUND']);
  });
  test('X-06: what a department knows of an object is for its own readers, in _entities too', async () => {
    const query = `query { _entities(representations: [{__typename: "InspectionObject", code: "${e2}"}]) { ... on InspectionObject { code publicSecurityEntry { name } } } }`;
    const read = async (actor?: ReturnType<typeof person>) =>
      (await harness.graphql(query, {}, actor)).data._entities[0].publicSecurityEntry;
    expect(await read(person('kf-psb-xf.reg'))).toEqual({ name: '乙网吧' });
    expect(await read(person('yx-psb.reg'))).toBeNull();
    expect(await read()).toBeNull();
  });
});

describe('KF-08d, YX-52c: registries follow changes', () => {
  test('YX-52c ✔: states change with a reason, history is kept', async () => {
    const { object } = (await upsert({ uscc: e2, name: '丙店' })).payload;
    expect((await steps.deactivate('kf-psb', { id: object.id, to: 'SUSPENDED', reason: '歇业' })).errors).toMatchObject([
      { code: 'ILLEGAL_TRANSITION' },
    ]);
    expect((await steps.activate('kf-psb', { id: object.id, reason: '核实' })).payload.object.state).toBe('ACTIVE');
    expect((await steps.deactivate('kf-psb', { id: object.id, to: 'SUSPENDED', reason: ' ' })).errors).toMatchObject([
      { code: 'BAD_USER_INPUT' },
    ]);
    expect((await steps.deactivate('kf-psb', { id: object.id, to: 'SUSPENDED', reason: '停业装修' })).payload.object.state).toBe(
      'SUSPENDED',
    );
    const { data } = await harness.graphql(
      `query ($id: ID!) { publicSecurityObject(id: $id) { history { version change reason state } } }`,
      { id: object.id },
      person('kf-psb.reg'),
    );
    expect(data.publicSecurityObject.history).toEqual([
      { version: 3, change: 'STATE', reason: '停业装修', state: 'SUSPENDED' },
      { version: 2, change: 'STATE', reason: '核实', state: 'ACTIVE' },
      { version: 1, change: 'ENTERED', reason: null, state: 'PENDING' },
    ]);
    await expect(rows(harness.em(), `update object_history set reason = 'x' where object_id = $1`, [object.id])).rejects.toThrow(
      /append-only/,
    );
  });

  test('requirements C-2: a deregistered object comes back only with a document and the deputy head', async () => {
    const { object } = (await upsert({ uscc: e4, kind: 'INDIVIDUAL_BUSINESS' })).payload;
    await steps.deactivate('kf-psb', { id: object.id, to: 'DEREGISTERED', reason: '注销登记' });
    const back = { id: object.id, reason: '注销有误' };
    expect((await steps.activate('kf-psb', { ...back, document: '更正通知书' })).errors).toMatchObject([{ code: 'APPROVAL_REQUIRED' }]);
    expect((await steps.activate('kf-psb', back, person('kf-psb.dh'))).errors).toMatchObject([
      { code: 'BAD_USER_INPUT', details: { fields: ['document'] } },
    ]);
    expect((await steps.activate('kf-psb', { ...back, document: '更正通知书' }, person('kf-psb.dh'))).payload.object.state).toBe('ACTIVE');
  });

  test('YX-52c ✘: a confirmed entry is never deleted, one entered by mistake may be taken back', async () => {
    const confirmed = (await steps.objects('kf-psb', 'filter: {status: ACTIVE}', 'nodes { id }')).page.nodes[0];
    expect((await steps.remove('kf-psb', { id: confirmed.id, reason: '删除' })).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    const { object } = (await upsert({ kind: 'ACTIVITY', uscc: null, ownerUscc: e1, name: '误录' })).payload;
    expect((await steps.remove('kf-psb', { id: object.id, reason: '误录' })).payload.removedId).toBe(object.id);
  });

  test('X-03: every change stands in the trail, which is whole', async () => {
    const { ok, entries } = await verifyTrail(harness.em());
    expect(ok).toBe(true);
    expect(entries).toBeGreaterThan(20);
  });
});

describe('lists', () => {
  test('X-22: keyset pages in code order, filters, the total when selected', async () => {
    const first = (await steps.objects('kf-psb', 'first: 2', 'nodes { code } pageInfo { hasNextPage endCursor } totalCount')).page;
    const codes: string[] = [];
    for (let page = first; ; ) {
      codes.push(...page.nodes.map((n: { code: string }) => n.code));
      if (!page.pageInfo.hasNextPage) break;
      page = (
        await steps.objects('kf-psb', `first: 2, after: "${page.pageInfo.endCursor}"`, 'nodes { code } pageInfo { hasNextPage endCursor }')
      ).page;
    }
    expect(codes).toHaveLength(first.totalCount);
    expect(new Set(codes).size).toBe(codes.length);
    expect((await steps.objects('kf-psb', 'filter: {kind: PROJECT, search: "二号"}', 'nodes { code } totalCount')).page).toEqual({
      nodes: [{ code: 'KF-PSB-PROJECT-2' }],
      totalCount: 1,
    });
    expect((await steps.objects('kf-psb', 'filter: {search: "100%"}', 'totalCount')).page.totalCount).toBe(0);
    expect((await steps.objects('kf-psb', 'first: 101', 'totalCount')).denials).toEqual(['BAD_USER_INPUT']);
  });

  test('KF-08a ✔: counts per matter', async () => {
    const query = '{ publicSecurityRegistry(agency: "kf-psb") { matters { matterCode objects active } states { state objects } } }';
    const { data } = await harness.graphql(query, {}, person('kf-psb.op'));
    const [hotel] = data.publicSecurityRegistry.matters;
    const total = data.publicSecurityRegistry.states.reduce((sum: number, s: { objects: number }) => sum + s.objects, 0);
    expect(hotel).toMatchObject({ matterCode: 'M-HOTEL', objects: total });
    expect(hotel.active).toBeLessThan(total);
  });
});
