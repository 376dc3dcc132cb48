import { choices } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { type Choice, type FormField, ownFormField } from '../form/field.ts';
import { t } from './words.ts';

/** Everything that is registered of an object (KF 第九条). */
export const objectFields = (
  { objectFields: own }: Pick<OwnDepartment, 'objectFields'>,
  matters: readonly Choice[],
): readonly FormField[] => [
  { name: 'kind', label: t.fieldKind, type: 'CHOICE', required: true, choices: choices('ObjectKind') },
  { name: 'name', label: t.name, type: 'TEXT', required: true, maxLength: 200 },
  {
    name: 'uscc',
    label: t.uscc,
    type: 'TEXT',
    maxLength: 18,
    extra: t.usccExtra,
  },
  { name: 'ownerUscc', label: t.ownerUsccField, type: 'TEXT', maxLength: 18, extra: t.ownerUsccExtra },
  { name: 'address', label: t.address, type: 'TEXT', maxLength: 300 },
  { name: 'division', label: t.divisionCode, type: 'TEXT', maxLength: 6, extra: t.divisionExtra },
  { name: 'businessScope', label: t.businessScope, type: 'LONG_TEXT', maxLength: 4000 },
  { name: 'matterCodes', label: t.listedUnder, type: 'CHOICES', choices: matters, noChoice: t.noMatterList },
  ...own.map(ownFormField),
  { name: 'creditRiskClass', label: t.creditRiskClass, type: 'CHOICE', choices: choices('CreditRiskClass') },
  { name: 'creditRiskDate', label: t.creditRiskDate, type: 'DATE' },
  { name: 'personInCharge', label: t.personInChargeName, type: 'TEXT', maxLength: 100, secret: 'PERSON_IN_CHARGE' },
  { name: 'contactPhone', label: t.contactPhone, type: 'TEXT', maxLength: 30, secret: 'CONTACT_PHONE' },
  { name: 'idNumber', label: t.practitionerId, type: 'TEXT', maxLength: 18, secret: 'ID_NUMBER' },
  {
    name: 'ownerIdNumber',
    label: t.ownerId,
    type: 'TEXT',
    maxLength: 18,
    secret: 'OWNER_ID_NUMBER',
    extra: t.ownerIdExtra,
  },
];

/** Everything that is registered of an inspector (KF 第十条). */
export const inspectorFields = ({
  agency,
  inspectorFields: own,
}: Pick<OwnDepartment, 'agency' | 'inspectorFields'>): readonly FormField[] => [
  { name: 'name', label: t.personName, type: 'TEXT', required: true, maxLength: 100 },
  { name: 'certificateNo', label: t.certificateNo, type: 'TEXT', required: true, fixed: true, maxLength: 40 },
  { name: 'certificateFrom', label: t.certificateFrom, type: 'DATE', required: true },
  { name: 'certificateTo', label: t.certificateTo, type: 'DATE', required: true },
  { name: 'sex', label: t.sex, type: 'CHOICE', choices: choices('Sex') },
  agency.units?.length
    ? { name: 'unit', label: t.unit, type: 'CHOICE', choices: agency.units.map(({ code, name }) => ({ value: code, label: name })) }
    : { name: 'unit', label: t.unit, type: 'TEXT', maxLength: 100 },
  {
    name: 'enforcementFields',
    label: t.fieldsOfEnforcement,
    type: 'TEXT_LIST',
    extra: t.fieldsExtra,
  },
  { name: 'post', label: t.post, type: 'TEXT', maxLength: 100 },
  { name: 'certificateIssuer', label: t.certificateIssuer, type: 'TEXT', maxLength: 100 },
  { name: 'professionalCategory', label: t.professionalCategory, type: 'TEXT', maxLength: 100 },
  { name: 'zone', label: t.zone, type: 'TEXT', maxLength: 100, extra: t.zoneExtra },
  { name: 'idNumber', label: t.idNumber, type: 'TEXT', maxLength: 100, secret: 'ID_NUMBER' },
  { name: 'policeNumber', label: t.policeNumber, type: 'TEXT', maxLength: 100, secret: 'POLICE_NUMBER' },
  { name: 'contactPhone', label: t.contact, type: 'TEXT', maxLength: 100, secret: 'CONTACT_PHONE' },
  ...own.map(ownFormField),
];

/** Everything that is registered of an expert or a body asked for help (KF 第十条, PD 第十七条). */
export const expertFields = (): readonly FormField[] => [
  { name: 'role', label: t.kind, type: 'CHOICE', required: true, choices: choices('ExpertRole'), extra: t.roleExtra },
  { name: 'name', label: t.expertName, type: 'TEXT', required: true, maxLength: 100 },
  { name: 'organisation', label: t.organisation, type: 'TEXT', required: true, maxLength: 200 },
  { name: 'specialities', label: t.specialities, type: 'TEXT_LIST', extra: t.severalExtra },
  { name: 'qualificationNo', label: t.qualificationNo, type: 'TEXT', maxLength: 100 },
  { name: 'qualifiedTo', label: t.qualifiedTo, type: 'DATE' },
  { name: 'contactPhone', label: t.contact, type: 'TEXT', maxLength: 30, extra: t.encrypted },
];
