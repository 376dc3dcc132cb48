import { choices } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { type Choice, type FormField, ownFormField } from '../form/field.ts';
import { words } from './words.ts';

/** Everything that is registered of an object (KF 第九条). */
export const objectFields = (
  { objectFields: own }: Pick<OwnDepartment, 'objectFields'>,
  matters: readonly Choice[],
): readonly FormField[] => [
  { name: 'kind', label: words.fieldKind, type: 'CHOICE', required: true, choices: choices('ObjectKind') },
  { name: 'name', label: words.name, type: 'TEXT', required: true, maxLength: 200 },
  {
    name: 'uscc',
    label: words.uscc,
    type: 'TEXT',
    maxLength: 18,
    extra: words.usccExtra,
  },
  { name: 'ownerUscc', label: words.ownerUsccField, type: 'TEXT', maxLength: 18, extra: words.ownerUsccExtra },
  { name: 'address', label: words.address, type: 'TEXT', maxLength: 300 },
  { name: 'division', label: words.divisionCode, type: 'TEXT', maxLength: 6, extra: words.divisionExtra },
  { name: 'businessScope', label: words.businessScope, type: 'LONG_TEXT', maxLength: 4000 },
  { name: 'matterCodes', label: words.listedUnder, type: 'CHOICES', choices: matters, noChoice: words.noMatterList },
  ...own.map(ownFormField),
  { name: 'creditRiskClass', label: words.creditRiskClass, type: 'CHOICE', choices: choices('CreditRiskClass') },
  { name: 'creditRiskDate', label: words.creditRiskDate, type: 'DATE' },
  { name: 'personInCharge', label: words.personInChargeName, type: 'TEXT', maxLength: 100, secret: 'PERSON_IN_CHARGE' },
  { name: 'contactPhone', label: words.contactPhone, type: 'TEXT', maxLength: 30, secret: 'CONTACT_PHONE' },
  { name: 'idNumber', label: words.practitionerId, type: 'TEXT', maxLength: 18, secret: 'ID_NUMBER' },
  {
    name: 'ownerIdNumber',
    label: words.ownerId,
    type: 'TEXT',
    maxLength: 18,
    secret: 'OWNER_ID_NUMBER',
    extra: words.ownerIdExtra,
  },
];

/** Everything that is registered of an inspector (KF 第十条). */
export const inspectorFields = ({
  agency,
  inspectorFields: own,
}: Pick<OwnDepartment, 'agency' | 'inspectorFields'>): readonly FormField[] => [
  { name: 'name', label: words.personName, type: 'TEXT', required: true, maxLength: 100 },
  { name: 'certificateNo', label: words.certificateNo, type: 'TEXT', required: true, fixed: true, maxLength: 40 },
  { name: 'certificateFrom', label: words.certificateFrom, type: 'DATE', required: true },
  { name: 'certificateTo', label: words.certificateTo, type: 'DATE', required: true },
  { name: 'sex', label: words.sex, type: 'CHOICE', choices: choices('Sex') },
  agency.units?.length
    ? { name: 'unit', label: words.unit, type: 'CHOICE', choices: agency.units.map(({ code, name }) => ({ value: code, label: name })) }
    : { name: 'unit', label: words.unit, type: 'TEXT', maxLength: 100 },
  {
    name: 'enforcementFields',
    label: words.fieldsOfEnforcement,
    type: 'TEXT_LIST',
    extra: words.fieldsExtra,
  },
  { name: 'post', label: words.post, type: 'TEXT', maxLength: 100 },
  { name: 'certificateIssuer', label: words.certificateIssuer, type: 'TEXT', maxLength: 100 },
  { name: 'professionalCategory', label: words.professionalCategory, type: 'TEXT', maxLength: 100 },
  { name: 'zone', label: words.zone, type: 'TEXT', maxLength: 100, extra: words.zoneExtra },
  { name: 'idNumber', label: words.idNumber, type: 'TEXT', maxLength: 100, secret: 'ID_NUMBER' },
  { name: 'policeNumber', label: words.policeNumber, type: 'TEXT', maxLength: 100, secret: 'POLICE_NUMBER' },
  { name: 'contactPhone', label: words.contact, type: 'TEXT', maxLength: 100, secret: 'CONTACT_PHONE' },
  ...own.map(ownFormField),
];

/** Everything that is registered of an expert or a body asked for help (KF 第十条, PD 第十七条). */
export const expertFields = (): readonly FormField[] => [
  { name: 'role', label: words.kind, type: 'CHOICE', required: true, choices: choices('ExpertRole'), extra: words.roleExtra },
  { name: 'name', label: words.expertName, type: 'TEXT', required: true, maxLength: 100 },
  { name: 'organisation', label: words.organisation, type: 'TEXT', required: true, maxLength: 200 },
  { name: 'specialities', label: words.specialities, type: 'TEXT_LIST', extra: words.severalExtra },
  { name: 'qualificationNo', label: words.qualificationNo, type: 'TEXT', maxLength: 100 },
  { name: 'qualifiedTo', label: words.qualifiedTo, type: 'DATE' },
  { name: 'contactPhone', label: words.contact, type: 'TEXT', maxLength: 30, extra: words.encrypted },
];
