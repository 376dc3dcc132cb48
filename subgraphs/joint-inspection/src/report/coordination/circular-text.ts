import type { PlainDate } from '@double-random/rules';
import { getAgency } from '@double-random/schema/departments';
import type { BulletinContent } from '../bulletin/issue-bulletin.ts';
import { suppressSmall } from './suppress.ts';

const day = (date: PlainDate): string => `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
const percent = (basisPoints: number | null): string => (basisPoints === null ? '—' : `${Number((basisPoints / 100).toFixed(2))}%`);
const told = (n: number | null): string => (n === null ? '少量' : String(n));
const hidden = '为不指向具体对象，不足三个的数目以“少量”表示。';

export interface CircularFacts {
  readonly no: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly content: BulletinContent;
}

/**
 * PD 第二十九条: the circular in words, from the figures it was issued with and nothing else. Fit to be made public: small counts are put
 * together, and what was withheld is not counted apart, or its number would tell that there is something.
 * @returns paragraphs, the heading first
 */
export function circularText({ no, from, to, content }: CircularFacts): readonly string[] {
  const { departments, totals, quotas } = content;
  const visits = suppressSmall(departments.map((d) => d.visits));
  const published = suppressSmall(departments.map((d) => d.published));
  const [joint, alone] = suppressSmall([totals.jointVisits, totals.visits - totals.jointVisits]);
  const times = suppressSmall(totals.visitsPerEntity);
  const late = departments.filter((d) => d.completion.NOT_COMPLETED_LATE + d.completion.NOT_COMPLETED_OPEN > 0);
  const missed = quotas.filter((q) => q.met === false);
  const name = (agency: string) => getAgency(agency).name;
  return [
    `关于${day(from)}至${day(to)}“双随机、一公开”抽查工作情况的通报（${no}）`,
    `期间共检查结束${told(totals.visits < 3 && totals.visits > 0 ? null : totals.visits)}次，其中联合检查${told(joint!)}次、单独检查${told(alone!)}次；多部门的一次检查计一次。`,
    `被检查一次、两次、三次及以上的市场主体分别为${times.map(told).join('、')}户。`,
    ...departments.map(
      (d, i) =>
        `${name(d.agency)}：参加检查${told(visits[i]!)}次，已公示结果${told(published[i]!)}件，公示率${percent(d.publicationRate)}，联合检查占${percent(
          d.visits === 0 ? null : Math.floor((d.jointVisits * 10_000) / d.visits),
        )}。`,
    ),
    late.length === 0
      ? '各部门均在规定时间内公示检查结果。'
      : `${late.map((d) => name(d.agency)).join('、')}有未在规定时间内公示的结果，视为未完成任务（联合细则第二十九条）。`,
    missed.length === 0
      ? '有年度联合抽查次数要求的部门均已达到要求（联合细则第九条）。'
      : `${missed.map((q) => name(q.agency)).join('、')}尚未达到年度联合抽查次数要求（联合细则第九条）。`,
    `以上数据以平台截至通报时的情况为准，不作人工修改。${[...visits, ...published, joint, alone, ...times].includes(null) ? hidden : ''}`,
  ];
}
