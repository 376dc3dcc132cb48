import type { MatterSubject } from '../../profile.ts';
import { type LegalBasisFacts, type MatterFacts, matterFacts } from '../matter-facts.ts';
import { findUnit, type Unit } from '../rules/units.ts';
import { defectsOf } from './annex-defects.ts';
import { annexLines, linesOf, type RowError } from './annex-lines.ts';
import { type PlanSection, planSections } from './annex-plan.ts';
import { type AnnexRow, annexRows } from './annex-table.ts';
import { basisPointsOf, categoriesOf, legalBasisOf, methodsOf, roundsOf } from './annex-values.ts';

export interface ParsedMatter {
  /** Line of its row in 附件2. */
  readonly line: number;
  readonly matter: MatterFacts;
}
export interface ParsedAnnexes {
  readonly matters: readonly ParsedMatter[];
  readonly errors: readonly RowError[];
}
export interface AnnexReading {
  readonly subjects: readonly MatterSubject[];
  /** Units of the agency; the row's 检查主体 becomes the unit's code. Kept as text when the agency has none. */
  readonly units: readonly Unit[];
}

/**
 * Reads the annexes of 叶县公安局“双随机、一公开”工作方案: 附件2 gives the list, 附件1 content, checklist and a second basis of each matter.
 * @param markdown the regulation's text, whole
 * @returns matters in the order of 附件2, and what could not be read, by line; a row with an error is not among the matters
 */
export function parseYexianAnnexes(markdown: string, reading: AnnexReading): ParsedAnnexes {
  const lines = linesOf(markdown);
  const sections = planSections(annexLines(lines, 1));
  const table = annexRows(annexLines(lines, 2));
  const read = table.rows.map((row) => readRow(row, sections, reading));
  const errors = [...table.errors, ...read.flatMap((r) => r.errors), ...twice(read)].sort((a, b) => a.line - b.line);
  const wrong = new Set(errors.map((e) => e.line));
  return { matters: read.flatMap((r) => (r.matter && !wrong.has(r.line) ? [{ line: r.line, matter: r.matter }] : [])), errors };
}

interface ReadRow {
  readonly line: number;
  readonly matter: MatterFacts | undefined;
  readonly errors: readonly RowError[];
}

const subjectOf = (subjects: readonly MatterSubject[], text: string) => subjects.find((s) => s.words.some((word) => text.includes(word)));

function readRow(row: AnnexRow, sections: readonly PlanSection[], { subjects, units }: AnnexReading): ReadRow {
  const { cells, line } = row;
  const errors: RowError[] = [];
  const fail = (message: string) => void errors.push({ line, message });
  const need = <T>(value: T | undefined, message: string): T | undefined => {
    if (value === undefined) fail(message);
    return value;
  };
  const subject = need(subjectOf(subjects, `${cells.抽查事项名称}${cells.检查对象}`), `未能识别事项“${cells.抽查事项名称}”的编码`);
  const section = subject && sections.find((s) => subjectOf(subjects, s.name)?.code === subject.code);
  const basis = need(legalBasisOf(cells.抽查依据), `抽查依据不是《…》：${cells.抽查依据}`);
  const ratio = need(basisPointsOf(cells.抽查比例), `抽查比例不是百分数：${cells.抽查比例}`);
  const rounds = need(roundsOf(cells['抽查频次/年']), `抽查频次不是次数：${cells['抽查频次/年']}`);
  const { methods, unknown } = methodsOf(cells.检查方式);
  if (unknown.length > 0 || methods.length === 0) fail(`未能识别检查方式：${unknown.join('、') || '（空）'}`);
  const categories = categoriesOf(cells.事项类别);
  if (categories.length === 0) fail(`未能识别事项类别：${cells.事项类别}`);
  const unit = units.length > 0 ? need(findUnit(units, cells.检查主体)?.code, `本部门没有单位“${cells.检查主体}”`) : cells.检查主体;
  if (section) for (const message of disagreements(row, section, units)) fail(message);
  if (errors.length > 0) return { line, matter: undefined, errors };
  const bases = mergeBases(basis!, section && legalBasisOf(section.basis));
  return {
    line,
    errors,
    matter: matterFacts({
      code: subject!.code,
      name: cells.抽查事项名称,
      aliases: section && section.name !== cells.抽查事项名称 ? [section.name] : [],
      objectScope: cells.检查对象 || null,
      categories,
      methods,
      inspectingBody: `${cells.部门名称}${cells.检查主体}`,
      responsibleUnit: unit ?? null,
      legalBases: bases,
      content: section ? contentOf(section) : null,
      ratioBasisPoints: ratio!,
      roundsPerYear: rounds!,
      specialIndustry: cells.抽查事项名称.includes('特种行业'),
      remark: cells.备注 || null,
      defectNote: defectsOf({ row, section, titles: bases.map((b) => b.title), sameUnit: units.length > 0 }),
      checklist: (section?.points ?? []).map((text, index) => ({
        code: `${subject!.code}-${index + 1}`,
        text,
        mandatory: true,
        important: false,
        method: null,
        passSentence: null,
        problemSentence: null,
      })),
    }),
  };
}

/** The annexes may name a unit or a basis differently; numbers and units must be the same, else somebody has to decide. */
function disagreements(row: AnnexRow, section: PlanSection, units: readonly Unit[]): readonly string[] {
  const { cells } = row;
  const compared = [
    { what: '抽查比例', plan: basisPointsOf(section.ratio), list: basisPointsOf(cells.抽查比例) },
    { what: '抽查频次', plan: roundsOf(section.frequency), list: roundsOf(cells['抽查频次/年']) },
    { what: '责任单位', plan: findUnit(units, section.unit)?.code, list: findUnit(units, cells.检查主体)?.code },
  ];
  return compared.filter(({ plan, list }) => plan !== list).map(({ what }) => `附件1（第${section.line}行）与附件2的${what}不一致`);
}

const contentOf = (section: PlanSection): string | null =>
  section.numbered ? section.points.map((text, index) => `${index + 1}. ${text}`).join('\n') : (section.points[0] ?? null);

/** Same title: one basis with what either annex adds; another title: both stand. */
function mergeBases(list: LegalBasisFacts, plan: LegalBasisFacts | undefined): readonly LegalBasisFacts[] {
  if (!plan) return [list];
  if (plan.title !== list.title) return [list, plan];
  return [{ title: list.title, documentNo: list.documentNo ?? plan.documentNo, article: list.article ?? plan.article }];
}

/** A matter stands in a list once. */
function twice(read: readonly ReadRow[]): readonly RowError[] {
  const first = new Map<string, number>();
  return read.flatMap(({ matter, line }) => {
    if (!matter) return [];
    const earlier = first.get(matter.code);
    if (earlier === undefined) first.set(matter.code, line);
    return earlier === undefined ? [] : [{ line, message: `事项 ${matter.code} 与第${earlier}行重复` }];
  });
}
