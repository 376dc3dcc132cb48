import { GraphQLError } from 'graphql';
import type { Column } from '../../import/columns.ts';
import { type ReadRow, type RowError, wantedOf } from '../../import/read-row.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { basisPointsOf, legalBasisOf } from '../annex/annex-values.ts';
import type { MatterInput } from '../graph/matter-input.ts';
import type { MatterFacts } from '../matter-facts.ts';
import { matterFromInput } from '../matter-from-input.ts';

type Fields = Readonly<Record<string, unknown>>;
type Problem = readonly [field: string, message: string];

const linesOf = (value: unknown): string[] =>
  String(value ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);

/** `○查看台账（音像）` → not mandatory, to be recorded. */
const pointOf = (line: string, index: number) => ({
  code: `C${index + 1}`,
  text: line.replace(/^[○o〇]\s*/, '').replace(/（音像）$/, ''),
  mandatory: !/^[○o〇]/.test(line),
  important: line.endsWith('（音像）'),
});

const strangeValues = (columns: readonly Column[], fields: Fields): Problem[] =>
  columns.flatMap(({ field, labels }): Problem[] =>
    labels
      ? [fields[field]]
          .flat()
          .filter((value) => value !== undefined && !(String(value) in labels))
          .map((value) => [field, `没有“${String(value)}”这一取值`])
      : [],
  );

/**
 * One row of a file as a matter, by the same rules as one entered by hand; what cannot be read is said by column.
 * @param columns of the template, for what a column wants
 */
export function matterOfRow(
  profile: DepartmentProfile,
  agency: string,
  columns: readonly Column[],
  row: number,
  { fields, extra, errors }: ReadRow,
): { readonly matter: MatterFacts } | { readonly errors: readonly RowError[] } {
  const ratio = fields['ratio'] === undefined ? null : basisPointsOf(String(fields['ratio']));
  const bases = linesOf(fields['legalBases']).map((line) => [line, legalBasisOf(line)] as const);
  const problems: Problem[] = [
    ...(['code', 'name'] as const).flatMap((field): Problem[] => (fields[field] ? [] : [[field, '必填']])),
    ...strangeValues(columns, { ...fields, ...extra }),
    ...(ratio === undefined ? [['ratio', '不是 0 至 100 之间的百分数'] as const] : []),
    ...bases.filter(([, basis]) => !basis).map(([line]): Problem => ['legalBases', `读不懂“${line.slice(0, 60)}”`]),
  ];
  const wrong = (field: string, message: string): RowError => {
    const column = columns.find((c) => c.field === field);
    return {
      row,
      column: column?.title ?? '整行',
      code: 'BAD_USER_INPUT',
      message: column ? `第 ${row} 行“${column.title}”${message}` : `第 ${row} 行：${message}`,
      ...wantedOf(column),
    };
  };
  if (errors.length || problems.length) return { errors: [...errors, ...problems.map(([field, message]) => wrong(field, message))] };
  const { ratio: _, legalBases: __, checklist, keyArea, specialIndustry, noNotice, ...rest } = fields;
  const yes = (value: unknown) => value === 'true';
  try {
    const input = {
      ...rest,
      ...extra,
      ratioBasisPoints: ratio,
      legalBases: bases.map(([, basis]) => basis),
      keyArea: yes(keyArea),
      specialIndustry: yes(specialIndustry),
      noNotice: yes(noNotice),
      checklist: linesOf(checklist).map(pointOf),
    } as unknown as MatterInput;
    return { matter: matterFromInput(profile, agency, input) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [field = ''] = (error.extensions['fields'] as readonly string[] | undefined) ?? [];
    return { errors: [wrong(field, error.message)] };
  }
}
