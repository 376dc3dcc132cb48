import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import { departments } from '../../generated/departments.ts';
import { departmentOf, type OwnField } from '../departments.ts';
import { matterInput, matterValues } from '../matters/matter-values.ts';
import type { Matter } from '../matters/matter-words.ts';
import { itemInput, itemValues } from '../plans/item-values.ts';
import type { PlanItem } from '../plans/plan-words.ts';
import { expertFields, inspectorFields, objectFields } from '../registry/registry-fields.ts';
import { inputOf, valuesOf } from './field.ts';

/** A row that is written as a whole loses what its form leaves out: every field the graph takes is in the form. */
const graph = buildSchema(readFileSync(fileURLToPath(new URL('../../../../schema/api.graphql', import.meta.url)), 'utf8'));
const taken = (input: string) => Object.keys((graph.getType(input) as GraphQLInputObjectType).getFields()).sort();
const names = (fields: readonly { readonly name: string }[], ...known: readonly string[]) =>
  [...new Set([...fields.map(({ name }) => name), ...known, 'requestId', 'agency'])].sort();

const planItem = {
  id: 'ji_itm_1',
  code: 'J1',
  name: '有人防地下室的旅馆',
  joint: true,
  originLevel: 'CITY',
  unit: null,
  initiator: { code: 'wg-amr', name: '舞钢市市场监督管理局' },
  participants: [
    { code: 'wg-psb', name: '舞钢市公安局' },
    { code: 'wg-cad', name: '舞钢市人民防空办公室' },
  ],
  matters: [
    { matterId: 'ms_1', agency: 'wg-amr', code: 'M-REGINFO', name: '登记事项' },
    { matterId: 'ps_1', agency: 'wg-psb', code: 'M-HOTEL', name: '旅馆' },
    { matterId: 'ps_2', agency: 'wg-psb', code: 'M-FIRE', name: '消防' },
    { matterId: 'ca_1', agency: 'wg-cad', code: 'M-WORKS', name: '平时使用' },
  ],
  scope: { text: '有人防地下室的旅馆', match: 'ANY', agencies: ['wg-psb', 'wg-cad'] },
  ratioBasisPoints: 512,
  strata: [
    { riskClass: 'C', ground: null, ratioBasisPoints: 1000 },
    { riskClass: null, ground: 'REPEATED_COMPLAINTS', ratioBasisPoints: 2550 },
  ],
  estimatedCount: 28,
  rounds: 2,
  windowFrom: '2026-03-01',
  windowTo: '2026-11-30',
  dueOn: '2026-12-10',
  acceptances: [],
} as unknown as PlanItem;

test('YY 三（五）: 计划项原样打开、原样保存，一栏不少，分层比例和范围部门都在', () => {
  const written = itemInput({ ...itemValues(2026, planItem), name: planItem.name } as never, 'wg-amr');
  expect(written).toEqual({
    code: 'J1',
    name: '有人防地下室的旅馆',
    joint: true,
    participants: ['wg-psb', 'wg-cad'],
    matters: planItem.matters.map(({ agency, matterId }) => ({ agency, matterId })),
    scope: { text: '有人防地下室的旅馆', match: 'ANY', agencies: ['wg-psb', 'wg-cad'] },
    ratioBasisPoints: 512,
    strata: [
      { riskClass: 'C', ratioBasisPoints: 1000 },
      { ground: 'REPEATED_COMPLAINTS', ratioBasisPoints: 2550 },
    ],
    rounds: 2,
    estimatedCount: 28,
    registrySize: null,
    windowFrom: '2026-03-01',
    windowTo: '2026-11-30',
    dueOn: '2026-12-10',
    unit: null,
    originLevel: 'CITY',
  });
  expect(Object.keys(written).sort()).toEqual(taken('PlanItemInput'));
  // A participant who leaves takes his matters along.
  const alone = itemInput({ ...itemValues(2026, planItem), joint: false } as never, 'wg-amr');
  expect(alone).toMatchObject({ participants: [], matters: [{ agency: 'wg-amr', matterId: 'ms_1' }] });
});

describe.each(departments.map((d) => [d.typePrefix, d] as const))('%s', (prefix, line) => {
  const own = (fields: readonly OwnField[]) => fields;
  const agency = { 'public-security': 'wg-psb', 'civil-air-defense': 'wg-cad', 'market-supervision': 'wg-amr' }[line.code];
  const department = departmentOf(agency, null)!;

  test('KF-09a, KF-10a: 检查对象、检查人员、专家的登记表含平台登记的每一栏', () => {
    expect(names(objectFields(department, []), 'code', 'version')).toEqual(taken(`Upsert${prefix}ObjectInput`));
    expect(names(inspectorFields(department))).toEqual(taken(`Upsert${prefix}InspectorInput`));
    expect(names(expertFields(), 'id')).toEqual(taken(`Upsert${prefix}ExpertInput`));
  });

  test('KF-07a: 事项表含清单载明的每一栏，要点的方法和用语原样保存', () => {
    const point = { code: 'C1', text: '查验登记', mandatory: true, important: true };
    const sentences = { method: '查看台账', passSentence: '登记齐全', problemSentence: '未按规定登记' };
    const matter = {
      code: 'M-1',
      name: '事项',
      ratioBasisPoints: 525,
      legalBases: [{ title: '《办法》', documentNo: '令第1号', article: '第三条', repealedOn: null }],
      checklist: [{ ...point, ...sentences }],
      ...Object.fromEntries(own(line.matterFields).map(({ name }) => [name, `${name}-1`])),
    } as unknown as Matter;
    const written = matterInput(matterValues(matter, department), matter);
    expect(Object.keys(written).sort()).toEqual(taken(`${prefix}MatterInput`));
    expect(written).toMatchObject({
      ratioBasisPoints: 525,
      legalBases: [{ title: '《办法》', documentNo: '令第1号', article: '第三条' }],
      checklist: [{ ...point, ...sentences }],
    });
  });
});

test('登记表原样打开、原样保存；日期按日，空栏不写', () => {
  const fields = inspectorFields(departmentOf('wg-psb', null)!);
  const row = { name: '演示人员', certificateNo: '豫1', certificateFrom: '2024-01-01', certificateTo: '2029-12-31', zone: null, post: '' };
  expect(inputOf(valuesOf(fields, row))).toEqual({
    name: '演示人员',
    certificateNo: '豫1',
    certificateFrom: '2024-01-01',
    certificateTo: '2029-12-31',
  });
});
