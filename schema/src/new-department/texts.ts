import type { DepartmentSubgraph } from '../../departments.ts';
import type { DepartmentRequest, Named } from './request.ts';

/** Path below the repository → text. */
export type Files = Readonly<Record<string, string>>;

const fieldText = ({ name, title }: Named, more: string) => `{ name: '${name}', title: '${title}', type: 'TEXT'${more} }`;

/** As the formatter writes them: one alone stands in the line of its property. */
const fieldLines = (property: string, fields: readonly Named[], more = ''): readonly string[] => {
  if (fields.length < 2) return fields.map((field) => `  ${property}: [${fieldText(field, more)}],`);
  return [`  ${property}: [`, ...fields.map((field) => `    ${fieldText(field, more)},`), '  ],'];
};

/** The files of a department: everything else is the kit's. */
export function departmentFiles(line: DepartmentSubgraph, request: DepartmentRequest): Files {
  const { code, fieldPrefix, title } = line;
  const profile = `${fieldPrefix}Profile`;
  const folder = `subgraphs/${code}`;
  const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
  return {
    [`${folder}/package.json`]: `${JSON.stringify(
      {
        name: `@double-random/${code}`,
        version: '0.1.0',
        private: true,
        type: 'module',
        exports: { '.': './src/profile.ts', './*': './src/*' },
        scripts: { start: 'node --import tsx src/main.ts' },
      },
      null,
      2,
    )}\n`,
    [`${folder}/src/profile.ts`]: text(
      `import { type DepartmentProfile, getDepartmentLine } from '@double-random/department-kit';`,
      '',
      `/** ${title}: what its list and its registries have beyond the common. */`,
      `export const ${profile}: DepartmentProfile = {`,
      `  ...getDepartmentLine('${code}'),`,
      // A list is published with everything it says; a registry never is.
      ...fieldLines('matterFields', request.matterFields, ', public: true'),
      ...fieldLines('objectFields', request.objectFields),
      ...fieldLines('inspectorFields', request.inspectorFields),
      '};',
    ),
    [`${folder}/src/main.ts`]: text(
      `import { startStandalone } from '@double-random/department-kit/standalone/start-standalone.ts';`,
      `import { ${profile} } from './profile.ts';`,
      '',
      `await startStandalone(${profile});`,
    ),
    [`${folder}/src/contract.test.ts`]: text(
      `import { describeDepartment } from '@double-random/department-kit/testing/describe-department.ts';`,
      `import { ${profile} } from './profile.ts';`,
      '',
      `describeDepartment(${profile});`,
    ),
  };
}
