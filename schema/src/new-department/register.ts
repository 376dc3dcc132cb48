import type { DepartmentSubgraph } from '../../departments.ts';
import { type DepartmentRequest, RequestError } from './request.ts';

const departmentsEnd = '] as const satisfies readonly DepartmentSubgraph[];';
const agenciesStart = 'export const agencies: readonly Agency[] = [';
const agenciesEnd = '\n];';

/** schema/departments.ts with the department in THE list and its agencies at the end of theirs. */
export function registered(source: string, line: DepartmentSubgraph, request: DepartmentRequest): string {
  const { code, title, typePrefix, fieldPrefix, idPrefix } = line;
  const entry = `  { code: '${code}', title: '${title}', typePrefix: '${typePrefix}', fieldPrefix: '${fieldPrefix}', idPrefix: '${idPrefix}' },\n`;
  const withLine = insertBefore(source, departmentsEnd, 0, entry);
  const agencies = request.agencies.map(
    ({ name, title: agency }) => `
  {
    code: '${name}',
    name: '${agency}',
    subgraph: '${code}',
    level: 'COUNTY',
    division: '${request.division}',
    region: '${request.region}',
    kind: 'DEPARTMENT',
    quotaClass: 'OPTIONAL',
  },`,
  );
  return insertBefore(withLine, agenciesEnd, positionOf(withLine, agenciesStart, 0), agencies.join(''));
}

function insertBefore(source: string, mark: string, from: number, text: string): string {
  const at = positionOf(source, mark, from);
  return source.slice(0, at) + text + source.slice(at);
}

function positionOf(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new RequestError(`schema/departments.ts 中找不到“${mark.trim()}”，请手工登记。`);
  return at;
}
