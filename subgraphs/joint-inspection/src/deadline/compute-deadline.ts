import { type CountedDate, type DeadlineRule, dueDate, earliestDue, type PlainDate, type WorkingCalendar } from '@double-random/rules';
import type { DeadlineTerm } from './deadline-row.ts';

export interface ComputedDeadline {
  readonly due: CountedDate;
  /** Day 0 of the term that governs. */
  readonly startOn: PlainDate;
  readonly clause: string;
  readonly explanation: string;
}

const unitText = { WORKING_DAYS: '个工作日', CALENDAR_DAYS: '日' } as const;

function ruleText(rule: DeadlineRule): string {
  if ('unit' in rule) return `${rule.amount}${unitText[rule.unit]}内${rule.rollForward ? '（末日为休息日的顺延）' : ''}`;
  const year = rule.followingYear ? '次年' : '';
  const day = rule.day === 'LAST' ? '底' : `${rule.day}日`;
  return `${year}${rule.month}月${day}前${rule.boundary === 'BEFORE' ? '（不含当日）' : ''}`;
}

const termText = (term: DeadlineTerm): string =>
  'unit' in term.rule
    ? `自${term.startOn}起${ruleText(term.rule)}（${term.basis}）`
    : `${term.startOn.slice(0, 4)}年度，${ruleText(term.rule)}（${term.basis}）`;

/** The earliest of the terms, with what a reader needs to check it (K-18, X-13). @throws RangeError without a term */
export function computeDeadline(terms: readonly DeadlineTerm[], calendar: WorkingCalendar): ComputedDeadline {
  const governing = earliestDue(terms.map((term) => ({ term, due: dueDate(term.rule, term.startOn, calendar) })));
  if (!governing) throw new RangeError('a deadline needs a term');
  const { term, due } = governing;
  const others = terms.filter((t) => t !== term);
  return {
    due,
    startOn: term.startOn,
    clause: term.basis,
    explanation: [
      termText(term),
      others.length ? `先到者为准，另有：${others.map(termText).join('；')}` : '',
      due.provisional ? `${due.missingYears.join('、')}年放假安排尚未录入，期限为暂定` : '',
    ]
      .filter(Boolean)
      .join('；'),
  };
}
