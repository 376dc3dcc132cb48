import {
  type AnnualDate,
  addWorkingDays,
  findPlainDate,
  type PlainDate,
  plainDate,
  type WorkingCalendar,
  yearOf,
} from '@double-random/rules';

/** KF 第七条 and PD 第六条 say 及时 and no number; requirements C-1 reads 20 working days from the approval, shown as a default. */
export const publicationWorkingDays = 20;

/** What is asked of one version; a null day is not known yet, or the regulation sets none. */
export interface ListTimes {
  readonly createdOn: string;
  readonly submittedOn: string | null;
  readonly approvedOn: string | null;
  readonly publishedOn: string | null;
  /** No version of this agency was submitted earlier in the same year: the one the annual date is about. */
  readonly firstOfYear: boolean;
}

export interface ListDue {
  /** YX 五（一） 「5月底前」: the day by which the year's list is finished; not rolled. */
  readonly dueOn: PlainDate | null;
  /** The list was finished after that day: recorded, never refused. null = not finished yet, or no date is set. */
  readonly submittedLate: boolean | null;
  readonly publicationDueOn: PlainDate | null;
  readonly publishedLate: boolean | null;
}

const annual = (date: AnnualDate, year: number): PlainDate =>
  plainDate(`${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`);

/**
 * @param due the pack's `matterList.due`
 * @param on today: whether a publication still owed is late already
 */
export function listDue(times: ListTimes, due: AnnualDate | null, calendar: WorkingCalendar, on: PlainDate): ListDue {
  const year = yearOf(plainDate(times.submittedOn ?? times.createdOn));
  const dueOn = due && times.firstOfYear ? annual(due, year) : null;
  const approvedOn = findPlainDate(times.approvedOn ?? '');
  const publicationDueOn = approvedOn ? addWorkingDays(calendar, approvedOn, publicationWorkingDays).date : null;
  return {
    dueOn,
    submittedLate: dueOn && times.submittedOn ? times.submittedOn > dueOn : null,
    publicationDueOn,
    publishedLate: publicationDueOn ? (times.publishedOn ?? on) > publicationDueOn : null,
  };
}
