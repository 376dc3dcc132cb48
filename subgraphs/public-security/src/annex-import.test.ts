import { readFileSync } from 'node:fs';
import { type DepartmentHarness, person, startDepartmentHarness } from '@double-random/department-kit/testing/department-harness.ts';
import { listSteps, newRequestId } from '@double-random/department-kit/testing/matter-drafts.ts';
import { publicSecurityProfile as profile } from './profile.ts';

const text = readFileSync(new URL('../../shared/rules/regulations/YX-yexian-public-security.md', import.meta.url), 'utf8');
const op = person('yx-psb.op');
let harness: DepartmentHarness;
beforeAll(async () => {
  harness = await startDepartmentHarness(profile);
});
afterAll(() => harness.close());

const importList = async (input: object, actor = op) => {
  const { data, denials } = await harness.graphql(
    `mutation ($input: ImportPublicSecurityMatterListInput!) { importPublicSecurityMatterList(input: $input) {
      matterList { id version state matters { code name categories methods responsibleUnit responsibleUnitName ratioBasisPoints roundsPerYear
        legalBases { title documentNo } checklist { code } defectNote } }
      rows { line code name defectNote } userErrors { code message details } } }`,
    { input: { requestId: newRequestId(), agency: 'yx-psb', annexText: text, ...input } },
    actor,
  );
  return { payload: data?.importPublicSecurityMatterList, denials };
};

test('试读只显示读出的事项，不写入', async () => {
  const { payload } = await importList({ dryRun: true });
  expect(payload.rows.map((r: { code: string }) => r.code)).toEqual(['M-CAFE', 'M-CHEM', 'M-HOTEL']);
  expect(payload.matterList).toBeNull();
  const { data } = await harness.graphql('{ publicSecurityMatterLists(agency: "yx-psb") { totalCount } }', {}, op);
  expect(data.publicSecurityMatterLists.totalCount).toBe(0);
});

test('有一行读不懂，全部不写入，错误写明行号', async () => {
  const { payload } = await importList({ annexText: text.replace('\t10%\t2\t实地检查', '\t一成\t2\t实地检查') });
  expect(payload.matterList).toBeNull();
  const line = text.split('\n').findIndex((l) => l.includes('对网吧业的抽查')) + 1;
  expect(payload.userErrors[0]).toMatchObject({ code: 'BAD_USER_INPUT', details: { line } });
  expect(payload.userErrors[0].message).toContain(`第${line}行`);
});

test('其他部门和无权人员不能导入', async () => {
  expect((await importList({}, person('wg-psb.op'))).denials).toEqual(['FORBIDDEN']);
  expect((await importList({}, person('yx-psb.reg'))).denials).toEqual(['FORBIDDEN']);
  expect((await importList({}, person('yx-psb.op.za'))).denials).toEqual(['FORBIDDEN']);
});

test('YX-A2-1、YX-A2-2、YX-A2-3: 三行按原文导入为起草版本，同一请求重发不再导入', async () => {
  const requestId = newRequestId();
  const { payload } = await importList({ requestId });
  expect(payload.matterList).toMatchObject({ version: 1, state: 'DRAFT' });
  expect(payload.matterList.matters).toMatchObject([
    {
      code: 'M-CAFE',
      name: '对网吧业的抽查',
      categories: ['GENERAL'],
      methods: ['SITE'],
      responsibleUnit: 'wj',
      responsibleUnitName: '网监大队',
      ratioBasisPoints: 1000,
      roundsPerYear: 2,
    },
    {
      code: 'M-CHEM',
      categories: ['KEY'],
      methods: ['SITE', 'DOCUMENT', 'NETWORK'],
      responsibleUnit: 'jd',
      ratioBasisPoints: 1000,
      roundsPerYear: 2,
    },
    {
      code: 'M-HOTEL',
      categories: ['GENERAL', 'KEY'],
      methods: ['SITE'],
      responsibleUnit: 'za',
      ratioBasisPoints: 500,
      roundsPerYear: 1,
      legalBases: [
        { title: '《中华人民共和国治安管理法》', documentNo: null },
        { title: '《旅馆业治安管理办法》', documentNo: null },
      ],
      checklist: [{ code: 'M-HOTEL-1' }, { code: 'M-HOTEL-2' }, { code: 'M-HOTEL-3' }],
    },
  ]);
  const again = await importList({ requestId });
  expect(again.payload.matterList.id).toBe(payload.matterList.id);
  const other = await importList({});
  expect(other.payload.userErrors).toEqual([expect.objectContaining({ code: 'ILLEGAL_TRANSITION' })]);
});

test('YX-51b: 附件未载抽查措施和程序，导入后须补齐方可提交', async () => {
  const steps = listSteps(harness, profile);
  const { data } = await harness.graphql('{ publicSecurityMatterLists(agency: "yx-psb") { nodes { id } } }', {}, op);
  const refused = await steps.submit(data.publicSecurityMatterLists.nodes[0].id, op);
  expect(refused.errors.map((e) => e.details)).toEqual(
    ['M-CAFE', 'M-CHEM', 'M-HOTEL'].map((matter) => ({ matter, fields: ['measures', 'procedure'] })),
  );
  const wg = await importList({ agency: 'wg-psb', measures: '责令改正', procedure: '抽取、检查、公示' }, person('wg-psb.op'));
  expect((await steps.submit(wg.payload.matterList.id, person('wg-psb.op'))).list).toMatchObject({ state: 'IN_REVIEW' });
});
