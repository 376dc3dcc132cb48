import { choices } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { type Choice, type FormField, ownFormField } from '../form/field.ts';

/** Everything that is registered of an object (KF 第九条). */
export const objectFields = (
  { objectFields: own }: Pick<OwnDepartment, 'objectFields'>,
  matters: readonly Choice[],
): readonly FormField[] => [
  { name: 'kind', label: '对象种类', type: 'CHOICE', required: true, choices: choices('ObjectKind') },
  { name: 'name', label: '名称', type: 'TEXT', required: true, maxLength: 200 },
  {
    name: 'uscc',
    label: '统一社会信用代码',
    type: 'TEXT',
    maxLength: 18,
    extra: '企业、个体工商户、农民专业合作社必填；第18位为校验码',
  },
  { name: 'ownerUscc', label: '所属主体的统一社会信用代码', type: 'TEXT', maxLength: 18, extra: '项目、产品、行为填写' },
  { name: 'address', label: '住所（地址）', type: 'TEXT', maxLength: 300 },
  { name: 'division', label: '行政区划代码', type: 'TEXT', maxLength: 6, extra: '不填为本部门所在区划' },
  { name: 'businessScope', label: '经营范围', type: 'LONG_TEXT', maxLength: 4000 },
  { name: 'matterCodes', label: '列入哪些抽查事项的名录', type: 'CHOICES', choices: matters, noChoice: '还没有公布的事项清单' },
  ...own.map(ownFormField),
  { name: 'creditRiskClass', label: '信用风险分类', type: 'CHOICE', choices: choices('CreditRiskClass') },
  { name: 'creditRiskDate', label: '信用风险分类日期', type: 'DATE' },
  { name: 'personInCharge', label: '负责人姓名', type: 'TEXT', maxLength: 100, secret: 'PERSON_IN_CHARGE' },
  { name: 'contactPhone', label: '联系人电话', type: 'TEXT', maxLength: 30, secret: 'CONTACT_PHONE' },
  { name: 'idNumber', label: '从业人员身份证号', type: 'TEXT', maxLength: 18, secret: 'ID_NUMBER' },
  {
    name: 'ownerIdNumber',
    label: '所属主体身份证号',
    type: 'TEXT',
    maxLength: 18,
    secret: 'OWNER_ID_NUMBER',
    extra: '所属主体为自然人时填写，加密保存，平时只显示脱敏内容',
  },
];

/** Everything that is registered of an inspector (KF 第十条). */
export const inspectorFields = ({
  agency,
  inspectorFields: own,
}: Pick<OwnDepartment, 'agency' | 'inspectorFields'>): readonly FormField[] => [
  { name: 'name', label: '姓名', type: 'TEXT', required: true, maxLength: 100 },
  { name: 'certificateNo', label: '执法证号', type: 'TEXT', required: true, fixed: true, maxLength: 40 },
  { name: 'certificateFrom', label: '证件有效期起', type: 'DATE', required: true },
  { name: 'certificateTo', label: '证件有效期止', type: 'DATE', required: true },
  { name: 'sex', label: '性别', type: 'CHOICE', choices: choices('Sex') },
  agency.units?.length
    ? { name: 'unit', label: '所属单位', type: 'CHOICE', choices: agency.units.map(({ code, name }) => ({ value: code, label: name })) }
    : { name: 'unit', label: '所属单位', type: 'TEXT', maxLength: 100 },
  {
    name: 'enforcementFields',
    label: '执法领域',
    type: 'TEXT_LIST',
    extra: '执法领域编码，如 NARCOTICS；回车确认，可填多个',
  },
  { name: 'post', label: '职务', type: 'TEXT', maxLength: 100 },
  { name: 'certificateIssuer', label: '发证机关', type: 'TEXT', maxLength: 100 },
  { name: 'professionalCategory', label: '专业类别', type: 'TEXT', maxLength: 100 },
  { name: 'zone', label: '片区', type: 'TEXT', maxLength: 100, extra: '抽取人员时用于就近' },
  { name: 'idNumber', label: '身份证号', type: 'TEXT', maxLength: 100, secret: 'ID_NUMBER' },
  { name: 'policeNumber', label: '警号', type: 'TEXT', maxLength: 100, secret: 'POLICE_NUMBER' },
  { name: 'contactPhone', label: '联系方式', type: 'TEXT', maxLength: 100, secret: 'CONTACT_PHONE' },
  ...own.map(ownFormField),
];

/** Everything that is registered of an expert or a body asked for help (KF 第十条, PD 第十七条). */
export const expertFields = (): readonly FormField[] => [
  { name: 'role', label: '种类', type: 'CHOICE', required: true, choices: choices('ExpertRole'), extra: '须为本部门规则所允许' },
  { name: 'name', label: '姓名（机构填联系人）', type: 'TEXT', required: true, maxLength: 100 },
  { name: 'organisation', label: '所在单位', type: 'TEXT', required: true, maxLength: 200 },
  { name: 'specialities', label: '专长', type: 'TEXT_LIST', extra: '回车确认，可填多个' },
  { name: 'qualificationNo', label: '资质证书编号', type: 'TEXT', maxLength: 100 },
  { name: 'qualifiedTo', label: '资质有效期止', type: 'DATE' },
  { name: 'contactPhone', label: '联系方式', type: 'TEXT', maxLength: 30, extra: '加密保存' },
];
