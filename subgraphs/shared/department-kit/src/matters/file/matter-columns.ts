import { matterCategories, methods, objectKinds } from '@double-random/rules';
import { type Column, extraColumn } from '../../import/columns.ts';
import type { DepartmentProfile } from '../../profile.ts';

const yesNo = { true: '是', false: '否' } as const;
const several = '多个之间用顿号隔开';
const lines = '一行一项（单元格内换行）';

/** What stands in a row of a matter list, in the words of the regulations (KF 第七条, YY 三（一）, YX 五（一）). */
const columns: readonly Column[] = [
  { field: 'code', title: '事项编码', type: 'CODE', rule: '字母、数字和连接符，各版本间不变', basis: 'KF 第七条', example: 'M-HOTEL' },
  { field: 'name', title: '抽查事项名称', type: 'TEXT', rule: '不超过 500 字', basis: 'KF 第七条', example: '旅馆业治安管理检查' },
  {
    field: 'categories',
    title: '事项类别',
    type: 'LIST',
    labels: matterCategories,
    rule: `填下列名称，${several}`,
    basis: 'YY 三（一）',
    example: '一般检查事项',
  },
  {
    field: 'methods',
    title: '检查方式',
    type: 'LIST',
    labels: methods,
    rule: `填下列名称，${several}`,
    basis: 'KF 第七条',
    example: '实地检查',
  },
  { field: 'objectScope', title: '对象范围', type: 'TEXT', rule: '文字', basis: 'KF 第七条', example: '辖区旅馆' },
  { field: 'objectKinds', title: '对象种类', type: 'LIST', labels: objectKinds, rule: `填下列名称，${several}`, example: '企业' },
  { field: 'inspectingBody', title: '检查主体', type: 'TEXT', rule: '文字', basis: 'KF 第七条', example: '治安管理大队' },
  { field: 'responsibleUnit', title: '责任单位', type: 'TEXT', rule: '本部门单位的名称或编码', basis: 'YX 五（一）', example: '' },
  {
    field: 'legalBases',
    title: '检查依据',
    type: 'TEXT',
    rule: `《名称》（文号）第几条，${lines}`,
    basis: 'KF 第七条',
    example: '《旅馆业治安管理办法》（国务院令第588号）第三条',
  },
  { field: 'content', title: '抽查内容', type: 'TEXT', rule: '文字', basis: 'KF 第七条', example: '住宿登记' },
  { field: 'requirements', title: '抽查要求', type: 'TEXT', rule: '文字', basis: 'YX 五（一）', example: '' },
  { field: 'measures', title: '抽查措施', type: 'TEXT', rule: '文字', basis: 'YX 五（一）', example: '' },
  { field: 'procedure', title: '抽查监管程序', type: 'TEXT', rule: '文字', basis: 'YX 五（一）', example: '' },
  { field: 'ratio', title: '每轮抽查比例', type: 'TEXT', rule: '百分数，如 5%', basis: 'KF 第十三条', example: '5%' },
  { field: 'roundsPerYear', title: '每年轮次上限', type: 'INTEGER', rule: '1 至 365 的整数', basis: 'YX 五（四）', example: '1' },
  { field: 'entityCapPerYear', title: '同一主体年度上限', type: 'INTEGER', rule: '低于法规规定时填写', basis: 'CD 六', example: '' },
  { field: 'requiredField', title: '检查人员须具备的执法领域', type: 'TEXT', rule: '执法领域编码', basis: 'YY 三（三）', example: '' },
  { field: 'rationale', title: '选取理由', type: 'TEXT', rule: '文字', basis: 'YY 三（一）', example: '' },
  { field: 'keyArea', title: '重点行业领域', type: 'TEXT', labels: yesNo, rule: '是或否，不填为否', basis: 'KF 第十二条', example: '否' },
  { field: 'specialIndustry', title: '特种行业', type: 'TEXT', labels: yesNo, rule: '是或否，不填为否', example: '否' },
  { field: 'noNotice', title: '不宜提前告知', type: 'TEXT', labels: yesNo, rule: '是或否，不填为否', basis: 'PD 第二十条', example: '否' },
  { field: 'aliases', title: '别称', type: 'LIST', rule: several, example: '' },
  {
    field: 'checklist',
    title: '检查要点',
    type: 'TEXT',
    rule: `${lines}；非必查的以“○”开头，须音像记录的以“（音像）”结尾`,
    basis: 'YX 附件1',
    example: '查验住宿登记是否齐全（音像）',
  },
  { field: 'remark', title: '备注', type: 'TEXT', rule: '文字', example: '' },
  { field: 'defectNote', title: '原文瑕疵说明', type: 'TEXT', rule: '文字', example: '' },
];

/** Columns of a matter list's template, the department's own at the end. */
export const matterColumns = (profile: DepartmentProfile): readonly Column[] => [
  ...columns,
  ...(profile.matterFields ?? []).map(extraColumn),
];
