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
  /** Never repeated in an error report (X-09). */
  readonly personal?: boolean;
  /** What a cell should hold, for the explanation in the template and beside an error. */
  readonly rule: string;
  /** Where that stands. */
  readonly basis?: string;
  readonly example: string;
}

const date = '日期，如 2026-01-31';
const list = '多个之间用顿号或逗号隔开';

const objectColumns: readonly Column[] = [
  {
    field: 'code',
    title: '检查对象唯一编码',
    type: 'CODE',
    rule: '有统一社会信用代码的可不填；其他新对象留空，由平台编码；已登记的填原编码',
    basis: 'KF 第九条第二款',
    example: '',
  },
  {
    field: 'kind',
    title: '对象种类',
    type: 'TEXT',
    labels: objectKinds,
    rule: '填下列名称之一',
    basis: 'KF 第九条第一款',
    example: '企业',
  },
  {
    field: 'uscc',
    title: '统一社会信用代码',
    type: 'CODE',
    rule: '18 位统一社会信用代码（GB 32100），企业、个体工商户、合作社必填',
    basis: 'KF 第九条第二款',
    example: '91410481MA0HTK0016',
  },
  {
    field: 'ownerUscc',
    title: '所属主体统一社会信用代码',
    type: 'CODE',
    rule: '项目、产品、行为的所属主体或者分支机构上级法人的 18 位统一社会信用代码',
    basis: 'KF 第九条第一款',
    example: '',
  },
  {
    field: 'ownerIdNumber',
    title: '所属主体身份证号',
    type: 'CODE',
    personal: true,
    rule: '所属主体为自然人时的 18 位身份证号，加密保存',
    basis: 'KF 第九条第一款',
    example: '',
  },
  {
    field: 'idNumber',
    title: '身份证号',
    type: 'CODE',
    personal: true,
    rule: '从业人员的 18 位身份证号，加密保存',
    basis: 'KF 第九条第一款',
    example: '',
  },
  { field: 'name', title: '名称', type: 'TEXT', rule: '不超过 200 字', basis: 'KF 第九条第二款', example: '示例宾馆' },
  { field: 'address', title: '住所（地址）', type: 'TEXT', rule: '不超过 300 字', basis: 'KF 第九条第二款', example: '示例路1号' },
  {
    field: 'division',
    title: '行政区划代码',
    type: 'CODE',
    rule: '6 位行政区划代码（GB/T 2260），不填为管辖机关所在区划',
    basis: 'CD 四',
    example: '',
  },
  { field: 'businessScope', title: '经营范围', type: 'TEXT', rule: '不超过 4000 字', basis: 'KF 第九条第二款', example: '住宿服务' },
  {
    field: 'personInCharge',
    title: '负责人姓名',
    type: 'TEXT',
    personal: true,
    rule: '不超过 100 字，加密保存',
    basis: 'KF 第九条第二款',
    example: '赵某',
  },
  {
    field: 'contactPhone',
    title: '联系人电话',
    type: 'CODE',
    personal: true,
    rule: '电话号码，加密保存',
    basis: 'KF 第九条第二款',
    example: '13800000000',
  },
  { field: 'creditRiskClass', title: '信用风险分类', type: 'TEXT', rule: 'A、B、C、D 之一', basis: 'PD 第二十四条', example: 'A' },
  { field: 'creditRiskDate', title: '信用风险分类日期', type: 'DATE', rule: date, basis: 'PD 第二十四条', example: '' },
  { field: 'matterCodes', title: '抽查事项编码', type: 'LIST', rule: `抽查事项编码，${list}`, basis: 'KF 第八条', example: 'M-HOTEL' },
];

const inspectorColumns: readonly Column[] = [
  { field: 'name', title: '姓名', type: 'TEXT', personal: true, rule: '不超过 100 字', basis: 'KF 第十条第二款', example: '赵某' },
  { field: 'sex', title: '性别', type: 'TEXT', labels: sexes, rule: '男或女', basis: 'KF 第十条第二款', example: '男' },
  {
    field: 'idNumber',
    title: '身份证号',
    type: 'CODE',
    personal: true,
    rule: '18 位身份证号，加密保存',
    basis: 'KF 第十条第二款',
    example: '',
  },
  { field: 'policeNumber', title: '警号', type: 'CODE', personal: true, rule: '警号，加密保存', basis: 'KF 第十条第二款', example: '' },
  { field: 'unit', title: '所属业务部门', type: 'TEXT', rule: '本部门单位的名称或编码', basis: 'KF 第十条第二款', example: '' },
  { field: 'post', title: '职务', type: 'TEXT', rule: '不超过 100 字', basis: 'KF 第十条第二款', example: '民警' },
  {
    field: 'contactPhone',
    title: '联系方式',
    type: 'CODE',
    personal: true,
    rule: '电话号码，加密保存',
    basis: 'KF 第十条第二款',
    example: '',
  },
  {
    field: 'certificateNo',
    title: '执法证号',
    type: 'CODE',
    rule: '行政执法证件编号，数字、字母和连接符',
    basis: 'KF 第十条第一款',
    example: '16040000001',
  },
  { field: 'certificateIssuer', title: '发证机关', type: 'TEXT', rule: '不超过 100 字', basis: 'CD 五', example: '' },
  { field: 'certificateFrom', title: '证件有效期起', type: 'DATE', rule: date, basis: 'KF 第十条第一款', example: '2024-01-01' },
  { field: 'certificateTo', title: '证件有效期止', type: 'DATE', rule: date, basis: 'KF 第十条第一款', example: '2028-12-31' },
  { field: 'professionalCategory', title: '专业类别', type: 'TEXT', rule: '不超过 100 字', basis: 'YY 三（三）', example: '' },
  {
    field: 'enforcementFields',
    title: '执法领域',
    type: 'LIST',
    rule: `执法领域编码，如 NARCOTICS，${list}`,
    basis: 'YY 三（三）',
    example: '',
  },
  { field: 'zone', title: '片区', type: 'TEXT', rule: '不超过 100 字', example: '' },
];

const extraTypes: Readonly<Record<ExtraField['type'], Column['type']>> = {
  TEXT: 'TEXT',
  TEXT_LIST: 'LIST',
  INTEGER: 'INTEGER',
  DATE: 'DATE',
};

const extraRules: Readonly<Record<ExtraField['type'], string>> = { TEXT: '文字', TEXT_LIST: list, INTEGER: '整数', DATE: date };

/** A field only one department has. */
export const extraColumn = ({ name, title, type, values, required, basis }: ExtraField): Column => ({
  field: name,
  title,
  type: extraTypes[type],
  extra: true,
  ...(values ? { labels: values } : {}),
  rule: `${values ? '填下列名称之一' : extraRules[type]}${values && type === 'TEXT_LIST' ? `，${list}` : ''}${required ? '，必填' : ''}`,
  ...(basis ? { basis } : {}),
  example: values ? (Object.values(values)[0] ?? '') : '',
});

export type TableKind = 'objects' | 'inspectors';

/** Columns of a registry's template, the department's own at the end (KF 第八条 「模板格式」). */
export const columnsOf = (profile: DepartmentProfile, kind: TableKind): readonly Column[] =>
  kind === 'objects'
    ? [...objectColumns, ...(profile.objectFields ?? []).map(extraColumn)]
    : [...inspectorColumns, ...(profile.inspectorFields ?? []).map(extraColumn)];
