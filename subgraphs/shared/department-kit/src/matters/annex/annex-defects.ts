import type { PlanSection } from './annex-plan.ts';
import type { AnnexRow } from './annex-table.ts';

/** Titles the texts print wrongly, and how they are read: requirements F.2. */
const misprintedTitles: Readonly<Record<string, string>> = {
  '《中华人民共和国治安管理法》': '无此名称的法律，应为《中华人民共和国治安管理处罚法》',
  '《易制毒化学管理条例》': '缺“品”字，应为《易制毒化学品管理条例》',
};

export interface AnnexPair {
  readonly row: AnnexRow;
  readonly section: PlanSection | undefined;
  readonly titles: readonly string[];
  /** The two names mean one unit of the agency. */
  readonly sameUnit: boolean;
}

/** Where the two annexes disagree with each other or with the law: kept as they stand, and said beside the matter. */
export function defectsOf({ row, section, titles, sameUnit }: AnnexPair): string | null {
  const notes: string[] = [];
  if (section && section.name !== row.cells.抽查事项名称)
    notes.push(`事项名称：附件1为“${section.name}”，附件2为“${row.cells.抽查事项名称}”，按同一事项处理`);
  if (titles.length > 1) notes.push(`依据：附件1与附件2所列不同（${titles.join('、')}），一并保留`);
  for (const title of titles) if (title in misprintedTitles) notes.push(`依据${title}：${misprintedTitles[title]}`);
  if (section && sameUnit && section.unit !== row.cells.检查主体)
    notes.push(`责任单位：附件1为“${section.unit}”，附件2为“${row.cells.检查主体}”，是同一单位`);
  return notes.length > 0 ? `${notes.join('；')}。` : null;
}
