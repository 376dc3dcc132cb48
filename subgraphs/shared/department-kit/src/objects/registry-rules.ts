import { type PlainDate, packFor, type RulePack, sourceText } from '@double-random/rules';
import type { DepartmentAgency, DepartmentProfile, ExtraField } from '../profile.ts';

/** What a pack demands of registry rows of an agency on a day; fields by the kit's names. */
export interface RegistryRules {
  readonly agency: DepartmentAgency;
  readonly mandatory: readonly string[];
  /** Where the demand stands, e.g. `KF 第九条第二款`. */
  readonly basis: string;
  readonly extraFields: readonly ExtraField[];
  readonly pack: RulePack | undefined;
}

/** The rules package names fields after the regulations' words. */
const fieldNames: Readonly<Record<string, string>> = {
  jurisdictionAuthority: 'agency',
  contact: 'contactPhone',
  certificateNumber: 'certificateNo',
};

/** Before an agency's rules are in force nothing but the code itself is demanded. */
export function registryRules(
  profile: DepartmentProfile,
  agency: DepartmentAgency,
  on: PlainDate,
  registry: 'object' | 'inspector',
): RegistryRules {
  const pack = packFor(agency.code, on);
  const parameter = pack?.parameters[`${registry}.mandatoryFields`];
  return {
    agency,
    pack,
    mandatory: (parameter?.value ?? []).map((field) => fieldNames[field] ?? field),
    basis: pack && parameter ? sourceText(pack.code, parameter.source) : '',
    extraFields: (registry === 'object' ? profile.objectFields : profile.inspectorFields) ?? [],
  };
}
