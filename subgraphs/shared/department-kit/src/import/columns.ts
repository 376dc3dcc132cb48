import { objectKinds } from '@double-random/rules';
import { sexes } from '../inspectors/inspector-states.ts';
import type { DepartmentProfile, ExtraField } from '../profile.ts';

/** A column of the template. `CODE`: digits that a spreadsheet destroys when it takes them for a number. */
export interface Column {
  /** Field of the draft, or of its `extra`. */
  readonly field: string;
  readonly title: string;
  readonly type: 'TEXT' | 'CODE' | 'DATE' | 'LIST' | 'INTEGER';
  /** Values by their labels; both are understood. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly extra?: boolean;
  /** Never repeated in an error report. */
  readonly personal?: boolean;
  readonly example: string;
}

const objectColumns: readonly Column[] = [
  { field: 'code', title: '检查对象唯一编码', type: 'CODE', example: '' },
  { field: 'kind', title: '对象种类', type: 'TEXT', labels: objectKinds, example: '企业' },
  { field: 'uscc', title: '统一社会信用代码', type: 'CODE', example: '91410481MA0HTK0016' },
  { field: 'ownerUscc', title: '所属主体统一社会信用代码', type: 'CODE', example: '' },
  { field: 'ownerIdNumber', title: '所属主体身份证号', type: 'CODE', personal: true, example: '' },
  { field: 'idNumber', title: '身份证号', type: 'CODE', personal: true, example: '' },
  { field: 'name', title: '名称', type: 'TEXT', example: '示例宾馆' },
  { field: 'address', title: '住所（地址）', type: 'TEXT', example: '示例路1号' },
  { field: 'division', title: '行政区划代码', type: 'CODE', example: '' },
  { field: 'businessScope', title: '经营范围', type: 'TEXT', example: '住宿服务' },
  { field: 'personInCharge', title: '负责人姓名', type: 'TEXT', personal: true, example: '赵某' },
  { field: 'contactPhone', title: '联系人电话', type: 'CODE', personal: true, example: '13800000000' },
  { field: 'creditRiskClass', title: '信用风险分类', type: 'TEXT', example: 'A' },
  { field: 'creditRiskDate', title: '信用风险分类日期', type: 'DATE', example: '' },
  { field: 'matterCodes', title: '抽查事项编码', type: 'LIST', example: 'M-HOTEL' },
];

const inspectorColumns: readonly Column[] = [
  { field: 'name', title: '姓名', type: 'TEXT', personal: true, example: '赵某' },
  { field: 'sex', title: '性别', type: 'TEXT', labels: sexes, example: '男' },
  { field: 'idNumber', title: '身份证号', type: 'CODE', personal: true, example: '' },
  { field: 'policeNumber', title: '警号', type: 'CODE', personal: true, example: '' },
  { field: 'unit', title: '所属业务部门', type: 'TEXT', example: '' },
  { field: 'post', title: '职务', type: 'TEXT', example: '民警' },
  { field: 'contactPhone', title: '联系方式', type: 'CODE', personal: true, example: '' },
  { field: 'certificateNo', title: '执法证号', type: 'CODE', example: '16040000001' },
  { field: 'certificateIssuer', title: '发证机关', type: 'TEXT', example: '' },
  { field: 'certificateFrom', title: '证件有效期起', type: 'DATE', example: '2024-01-01' },
  { field: 'certificateTo', title: '证件有效期止', type: 'DATE', example: '2028-12-31' },
  { field: 'professionalCategory', title: '专业类别', type: 'TEXT', example: '' },
  { field: 'enforcementFields', title: '执法领域', type: 'LIST', example: '' },
  { field: 'zone', title: '片区', type: 'TEXT', example: '' },
];

const extraTypes: Readonly<Record<ExtraField['type'], Column['type']>> = {
  TEXT: 'TEXT',
  TEXT_LIST: 'LIST',
  INTEGER: 'INTEGER',
  DATE: 'DATE',
};

const extraColumn = ({ name, title, type, values }: ExtraField): Column => ({
  field: name,
  title,
  type: extraTypes[type],
  extra: true,
  ...(values ? { labels: values } : {}),
  example: values ? (Object.values(values)[0] ?? '') : '',
});

export type TableKind = 'objects' | 'inspectors';

/** Columns of a registry's template, the department's own at the end (KF 第八条 「模板格式」). */
export const columnsOf = (profile: DepartmentProfile, kind: TableKind): readonly Column[] =>
  kind === 'objects'
    ? [...objectColumns, ...(profile.objectFields ?? []).map(extraColumn)]
    : [...inspectorColumns, ...(profile.inspectorFields ?? []).map(extraColumn)];
