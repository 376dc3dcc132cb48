import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { change, type Role, type Tx } from '@double-random/runtime';
import type { DepartmentProfile } from '../../profile.ts';
import { authorizeList } from '../access.ts';
import { type ListPolicy, listPolicy } from '../list-policy.ts';
import { type ListRow, lockAgencyLists, lockedList } from '../list-rows.ts';
import type { ListState } from '../list-states.ts';
import { type ListAction, nextListState } from '../rules/list-transitions.ts';

export interface ListStepInput {
  readonly requestId?: string;
  readonly listId: string;
  /** What the caller saw; absent: whatever it is now. */
  readonly revision?: number | null;
}

export interface HeldList {
  readonly list: ListRow;
  readonly to: ListState;
  readonly policy: ListPolicy;
}

/**
 * Beginning of every step on a list: held against others, access, revision and transition checked.
 * @param allowed roles of the own agency that may take this step under its policy
 */
export async function holdList(
  tx: Tx,
  profile: DepartmentProfile,
  input: ListStepInput,
  action: ListAction,
  allowed: (policy: ListPolicy) => readonly Role[],
): Promise<Result<HeldList>> {
  const list = await lockedList(tx.em, input.listId);
  const policy = listPolicy(list?.agency ?? '', tx.clock.today());
  authorizeList(profile, tx.actor, list, allowed(policy));
  await lockAgencyLists(tx.em, list.agency);
  const held = list as ListRow;
  if (input.revision != null && input.revision !== held.revision) return refuse(stale(held.revision));
  const next = nextListState(held.state, action, policy.legalReview);
  return next.ok ? ok({ list: held, to: next.value, policy }) : next;
}

const stale = (revision: number): Refusal => ({
  code: 'STALE_VERSION',
  message: '清单已被他人改动，请刷新后重试',
  basis: '平台规则：并发与幂等',
  details: { revision },
});

/** Moves the list to its new state, with what else changes. Columns are constants of the calling use case. */
export async function moveList(
  tx: Tx,
  { list, to }: HeldList,
  columns: Readonly<Record<string, string | boolean | Date | readonly string[] | null>>,
): Promise<void> {
  const names = Object.keys(columns);
  const set = names.map((name, index) => `, ${name} = $${index + 3}`).join('');
  await change(tx.em, `update matter_list set state = $2, revision = revision + 1${set} where id = $1`, [
    list.id,
    to,
    ...Object.values(columns),
  ]);
}
