import { addDays, ok, type PlainDate, plainDate, type Result, refuse } from '@double-random/rules';
import { isPublished, type ListState } from '../list-states.ts';

export interface ListValidity {
  readonly id: string;
  readonly state: ListState;
  readonly validFrom: string | null;
  /** Inclusive; null while nothing follows. */
  readonly validTo: string | null;
}

/** KF 第七条: the published version in force on a day. Intervals do not overlap, so it is at most one. */
export const listInForce = <L extends ListValidity>(lists: readonly L[], on: string): L | undefined =>
  lists.find((l) => isPublished(l.state) && l.validFrom !== null && l.validFrom <= on && (l.validTo === null || on <= l.validTo));

/**
 * requirements C-1: a version enters into force today or later, and after the one it replaces.
 * @param previous the agency's latest published version, with a start
 * @returns the last day of the previous version, null when there is none
 */
export function succession(
  previous: { readonly id: string; readonly validFrom: string } | undefined,
  validFrom: PlainDate,
  today: PlainDate,
): Result<PlainDate | null> {
  if (validFrom < today)
    return refuse({
      code: 'BAD_USER_INPUT',
      message: '清单生效日期不得早于今天',
      basis: '平台规则：事项清单流程',
      path: ['input', 'validFrom'],
      details: { validFrom, today },
    });
  if (!previous) return ok(null);
  if (validFrom <= plainDate(previous.validFrom))
    return refuse({
      code: 'ILLEGAL_TRANSITION',
      message: '同一部门两个已公布清单的有效期不得重叠',
      basis: 'KF 第七条',
      path: ['input', 'validFrom'],
      details: { previous: previous.id, previousValidFrom: previous.validFrom, validFrom },
    });
  return ok(addDays(validFrom, -1));
}
