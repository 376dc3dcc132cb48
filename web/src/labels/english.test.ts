import {
  deadlineKinds,
  denialCodes,
  explainedValues,
  jointPolicy,
  parameterNames,
  plainDate,
  refusalCodes,
  rulePacks,
  singlePolicy,
} from '@double-random/rules';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { metricDefinitions } from '../../../subgraphs/joint-inspection/src/report/coordination/definitions.ts';
import { columnsOf } from '../../../subgraphs/shared/department-kit/src/import/columns.ts';
import { matterColumns } from '../../../subgraphs/shared/department-kit/src/matters/file/matter-columns.ts';
import { deadlineIn } from './deadlines.ts';
import { figureIn, formulaIn } from './figures.ts';
import { columnIn, wantedIn } from './import-columns.ts';
import { parameterIn } from './parameters.ts';
import { originIn, reasonIn } from './reasons.ts';
import { translated } from './refusals.ts';

test('X-23: 每一个拒绝代码都有英文的说法；中文用平台自己的话', () => {
  const codes = [...denialCodes, ...refusalCodes, 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];
  expect(codes.filter((code) => !translated(code, 'en'))).toEqual([]);
  expect(codes.filter((code) => translated(code, 'zh'))).toEqual([]);
});

test('X-23: 每一种期限都有英文的说法；中文用平台自己的话', () => {
  const title = '期限';
  const kinds = [...Object.keys(deadlineKinds), 'RECTIFICATION'];
  expect(kinds.filter((kind) => deadlineIn('en', { kind, title }) === title)).toEqual([]);
  expect(kinds.filter((kind) => deadlineIn('zh', { kind, title }) !== title)).toEqual([]);
});

test('X-20: 每一个指标的名称和口径都有英文的说法；中文随数字而来', () => {
  const [name, formula] = ['名称', '口径'];
  const codes = metricDefinitions.map(({ code }) => code);
  expect(codes.filter((code) => figureIn('en', code, name) === name || formulaIn('en', code, formula) === formula)).toEqual([]);
  expect(codes.filter((code) => formulaIn('zh', code, formula) !== formula)).toEqual([]);
});

test('X-23: 规则的每一个参数都有英文的说法；中文随规则而来', () => {
  const label = '参数';
  expect(parameterNames.filter((name) => parameterIn('en', name, label) === label)).toEqual([]);
  expect(parameterNames.filter((name) => parameterIn('zh', name, label) !== label)).toEqual([]);
});

test('X-12, X-23: 规则取值的每一个理由、每一种默认的来由都有英文的说法；中文随规则而来', () => {
  const on = plainDate('2026-03-01');
  const policies = rulePacks.flatMap((pack) => [
    singlePolicy('wg-amr', pack, on),
    ...rulePacks.map((jointPack) => jointPolicy({ on, jointPack, participants: [{ department: 'wg-amr', pack, role: 'INITIATOR' }] })),
  ]);
  const values = policies.flatMap(explainedValues);
  expect(values.length).toBeGreaterThan(1000);
  expect([...new Set(values.map(({ why }) => why))].filter((why) => !reasonIn('en', why) || reasonIn('zh', why))).toEqual([]);
  const defaults = new Set(values.flatMap(({ isDefault, from }) => (isDefault ? [from] : [])));
  expect([...defaults].filter((from) => !originIn('en', from) || originIn('zh', from))).toEqual([]);
  // A clause is the law's own words in every language.
  expect(originIn('en', 'PD 第十条')).toBeUndefined();
});

test('X-23: 模板的每一列、每一条填写要求都有英文的说法；一个部门自己的列用自己的名称', async () => {
  const columns = (await departmentProfiles()).flatMap((profile) => [
    ...columnsOf(profile, 'objects'),
    ...columnsOf(profile, 'inspectors'),
    ...matterColumns(profile),
  ]);
  expect(columns.flatMap(({ title, extra }) => (extra || columnIn('en', title) ? [] : [title]))).toEqual([]);
  expect(columns.flatMap(({ rule }) => (wantedIn('en', rule) ? [] : [rule]))).toEqual([]);
  expect(columns.filter(({ title, rule }) => columnIn('zh', title) || wantedIn('zh', rule))).toEqual([]);
});
