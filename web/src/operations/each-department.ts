import type { DepartmentProfile, ExtraField } from '@double-random/department-kit';

/** Where a template asks for the fields only one department has. */
const ownFields = /^\s*# own fields: (objectFields|inspectorFields|matterFields)$/gm;

/**
 * The document of one department from the template for all of them (`schema/operations/<user>/each-department/`): in names, `Own`
 * stands for the department's prefix (`OwnObjectFilter`, `ownObjects`). So rooms of the workbench and pages of the portal are written once, and a new
 * department gets them without a line of its own.
 */
export const documentOf = (template: string, profile: DepartmentProfile): string =>
  template
    .replace(ownFields, (_, of: FieldsOf) => (profile[of] ?? []).map(({ name }) => `  ${name}`).join('\n'))
    .replace(/\bown(?=[A-Z])/g, profile.fieldPrefix)
    .replace(/Own(?=[A-Z])/g, profile.typePrefix);

type FieldsOf = 'objectFields' | 'inspectorFields' | 'matterFields';

const shown = ({ name, title, type, values, required, basis }: ExtraField) => ({ name, title, type, values, required, basis });

/** What pages have to know about each department: its names, and the fields only it has. */
export function departmentsFile(profiles: readonly DepartmentProfile[]): Record<string, string> {
  const lines = profiles.map(({ code, title, idPrefix, typePrefix, objectFields = [], inspectorFields = [], matterFields = [] }) => ({
    code,
    title,
    idPrefix,
    typePrefix,
    objectFields: objectFields.map(shown),
    inspectorFields: inspectorFields.map(shown),
    matterFields: matterFields.map(shown),
  }));
  return {
    'web/src/generated/departments.ts': `/** Generated from the departments' profiles. */\nexport const departments = ${JSON.stringify(lines, null, 2)} as const;\n`,
  };
}
