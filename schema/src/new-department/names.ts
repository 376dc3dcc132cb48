import type { Agency, DepartmentSubgraph } from '../../departments.ts';
import { type DepartmentRequest, RequestError } from './request.ts';

/** Who is there already. */
export interface Existing {
  readonly departments: readonly DepartmentSubgraph[];
  readonly agencies: readonly Pick<Agency, 'code'>[];
  /** Other subgraphs and folders whose names are gone, e.g. `joint-inspection`, `shared`. */
  readonly reserved: readonly DepartmentReserved[];
  /** Fields every department's matters, objects and inspectors have; an own field must be new. */
  readonly commonFields: Readonly<Record<OwnFieldKind, ReadonlySet<string>>>;
}
export interface DepartmentReserved {
  readonly code: string;
  readonly idPrefix?: string;
}
export type OwnFieldKind = 'matterFields' | 'objectFields' | 'inspectorFields';

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The line of schema/departments.ts: `fire-rescue` → FireRescue, fireRescue and an id prefix of two letters.
 * @throws RequestError when a name is taken
 */
export function departmentLine(request: DepartmentRequest, existing: Existing): DepartmentSubgraph {
  const { code, title } = request;
  const others = [...existing.departments, ...existing.reserved];
  if (others.some((d) => d.code === code)) throw new RequestError(`部门编码已被使用：${code}`);
  if (existing.departments.some((d) => d.title === title)) throw new RequestError(`部门名称已被使用：${title}`);
  const words = code.split('-').map(capital);
  const typePrefix = words.join('');
  if (existing.departments.some((d) => overlaps(d.typePrefix, typePrefix)))
    throw new RequestError(`类型前缀 ${typePrefix} 与现有部门的前缀重叠，请换一个编码。`);
  for (const { name } of request.agencies)
    if (existing.agencies.some((a) => a.code === name)) throw new RequestError(`该部门已在目录中：${name}`);
  checkFields(request, existing);
  const fieldPrefix = words[0]!.toLowerCase() + words.slice(1).join('');
  return { code, title, typePrefix, fieldPrefix, idPrefix: idPrefix(code, others) };
}

/** `Fire` and `FireRescue` would make `FireRescueMatter` a matter of one and a rescue matter of the other. */
const overlaps = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** Initials of the words, else the first letters that are still free: ids say where they live. */
function idPrefix(code: string, others: readonly DepartmentReserved[]): string {
  const taken = new Set(others.map((d) => d.idPrefix));
  const letters = code.replace(/[^a-z]/g, '');
  const initials = code
    .split('-')
    .map((word) => word.charAt(0))
    .join('');
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  const candidates = [initials.slice(0, 2), ...[...letters.slice(1), ...alphabet].map((letter) => letters.charAt(0) + letter)];
  const free = candidates.find((candidate) => /^[a-z]{2}$/.test(candidate) && !taken.has(candidate));
  if (!free) throw new RequestError(`没有可用的标识前缀：${code}`);
  return free;
}

function checkFields(request: DepartmentRequest, existing: Existing): void {
  for (const kind of ['matterFields', 'objectFields', 'inspectorFields'] as const) {
    const seen = new Set(existing.commonFields[kind]);
    for (const { name } of request[kind]) {
      if (seen.has(name)) throw new RequestError(`栏目 ${name} 各部门共有或重复，请换一个名称。`);
      seen.add(name);
    }
  }
}
