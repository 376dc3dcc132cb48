import type { Dictionary } from '../dictionary.ts';

/** Words of the fields of an entry, where no page beside the form has them. */
export const registryFieldWords = {
  fieldKind: ['对象种类', 'Kind of object'],
  usccExtra: [
    '企业、个体工商户、农民专业合作社必填；第18位为校验码',
    'Required of enterprises, individual businesses and farmers’ cooperatives; the 18th character is a check digit',
  ],
  ownerUsccField: ['所属主体的统一社会信用代码', 'Unified social credit code of the owner'],
  ownerUsccExtra: [
    '项目、产品、行为必填；分支机构可填上级法人，次数仍计在分支机构自身',
    'Required of projects, products and activities; a branch may name its company, its visits count on the branch all the same',
  ],
  divisionCode: ['行政区划代码', 'Code of the division'],
  divisionExtra: ['不填为本部门所在区划', 'Your department’s, when left empty'],
  listedUnder: ['列入哪些抽查事项的名录', 'Registered under which matters'],
  noMatterList: ['还没有公布的事项清单', 'No matter list is published yet'],
  creditRiskDate: ['信用风险分类日期', 'Date of the credit risk class'],
  personInChargeName: ['负责人姓名', 'Name of the person in charge'],
  contactPhone: ['联系人电话', 'Telephone of the contact'],
  practitionerId: ['从业人员身份证号', 'Identity number of the practitioner'],
  ownerId: ['所属主体身份证号', 'Identity number of the owner'],
  ownerIdExtra: [
    '所属主体为自然人时填写，加密保存，平时只显示脱敏内容',
    'Where the owner is a person; stored encrypted, usually shown masked',
  ],
  certificateFrom: ['证件有效期起', 'Certificate valid from'],
  fieldsExtra: ['执法领域编码，如 NARCOTICS；回车确认，可填多个', 'Codes such as NARCOTICS; confirm each with Enter, several are possible'],
  zoneExtra: ['抽取人员时用于就近', 'Used to draw people from nearby'],
  roleExtra: ['须为本部门规则所允许', 'As the department’s rules allow'],
  expertName: ['姓名（机构填联系人）', 'Name (of a body: its contact)'],
  severalExtra: ['回车确认，可填多个', 'Confirm each with Enter, several are possible'],
  qualificationNo: ['资质证书编号', 'Number of the qualification'],
  qualifiedTo: ['资质有效期止', 'Qualification valid until'],
  encrypted: ['加密保存', 'Stored encrypted'],
} as const satisfies Dictionary;
