import { ok, type Refusal, refuse } from '@double-random/rules';
import { change, forbidden, holdsIn, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { findAgreed, lockEquivalence } from './equivalence-row.ts';
import type { ListedPair } from './matters-listed.ts';

const basis = 'PD 第二十四条';
const wrong = (message: string, ...fields: string[]): Refusal => ({
  code: 'BAD_USER_INPUT',
  message,
  basis,
  path: ['input', ...fields.slice(0, 1)],
  details: { fields },
});
const illegal = (from: string, to: string): Refusal => ({
  code: 'ILLEGAL_TRANSITION',
  message: '当前状态下不能进行该操作。',
  basis,
  details: { from, to },
});

/** KF 第三条: what is not in the list cannot be recognised either. */
const notListed = (field: string): Refusal => ({
  code: 'MATTER_NOT_LISTED',
  message: '事项不在该部门当日有效的已公布清单中。',
  basis: 'KF 第三条',
  path: ['input', field],
  details: { field },
});

export interface ProposeEquivalence {
  readonly requestId?: string;
  readonly agency: string;
  readonly matterCode: string;
  readonly otherAgency: string;
  readonly otherMatterCode: string;
  readonly explanation: string;
}

/** PD-24a: the head of one owner says that another department's matter is the same as his own; nothing follows until the other agrees. */
export const proposeEquivalence = useCase(
  'proposeMatterEquivalence',
  async (tx, proposed: ProposeEquivalence & { readonly listed: ListedPair }) => {
    const { listed, ...input } = proposed;
    const { agency, matterCode, otherAgency, otherMatterCode, explanation } = input;
    if (!holdsIn(tx.actor, agency, 'dh', 'ph')) throw forbidden('互认事项由主管部门分管负责人提出', basis);
    const [own, other] = [findAgency(agency), findAgency(otherAgency)];
    if (!other?.subgraph || agency === otherAgency || own?.region !== other.region)
      return refuse(wrong('互认在同一联席会议地区的两个部门之间进行。', 'otherAgency'));
    const empty = Object.entries({ matterCode, otherMatterCode, explanation }).flatMap(([field, text]) => (text.trim() ? [] : [field]));
    if (empty.length > 0) return refuse(wrong('须写明两个事项及其相同之处。', ...empty));
    const unlisted = [...(listed.own ? [] : ['matterCode']), ...(listed.other ? [] : ['otherMatterCode'])];
    if (unlisted.length > 0 || !listed.own || !listed.other) return refuse(...unlisted.map(notListed));
    if (await findAgreed(tx.em, { agency, code: matterCode }, { agency: otherAgency, code: otherMatterCode }))
      return refuse(illegal('AGREED', 'PROPOSED'));
    const id = tx.newId('ji_meq');
    await change(
      tx.em,
      `insert into matter_equivalence
       (id, agency, matter_code, matter_name, other_agency, other_matter_code, other_matter_name, explanation, state, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'PROPOSED', $9, $10)`,
      [id, agency, matterCode, listed.own, otherAgency, otherMatterCode, listed.other, explanation.trim(), tx.actor.id, tx.now],
    );
    tx.note({ action: 'equivalence.propose', subject: id, after: input });
    return ok({ id });
  },
);

interface Subject {
  readonly requestId?: string;
  readonly equivalenceId: string;
}

/** PD-24a 「政府部门间互认」: the other owner agrees; from now on results are taken over in both directions. */
export const agreeEquivalence = useCase('agreeMatterEquivalence', async (tx, { equivalenceId }: Subject) => {
  const found = await lockEquivalence(tx.em, tx.actor.department, equivalenceId);
  if (!holdsIn(tx.actor, found.otherAgency, 'dh', 'ph')) throw forbidden('由对方主管部门分管负责人同意', basis);
  if (found.state !== 'PROPOSED') return refuse(illegal(found.state, 'AGREED'));
  await change(tx.em, `update matter_equivalence set state = 'AGREED', agreed_by = $2, agreed_at = $3 where id = $1`, [
    found.id,
    tx.actor.id,
    tx.now,
  ]);
  tx.note({
    action: 'equivalence.agree',
    subject: found.id,
    before: { state: found.state },
    after: { state: 'AGREED' },
    approver: tx.actor.id,
  });
  return ok({ id: found.id });
});

/** Either owner ends it, with the reason; what was recognised before stays. */
export const revokeEquivalence = useCase(
  'revokeMatterEquivalence',
  async (tx, { equivalenceId, reason }: Subject & { readonly reason: string }) => {
    const found = await lockEquivalence(tx.em, tx.actor.department, equivalenceId);
    if (!holdsIn(tx.actor, tx.actor.department!, 'dh', 'ph')) throw forbidden('由主管部门分管负责人终止', basis);
    if (found.state === 'REVOKED') return refuse(illegal('REVOKED', 'REVOKED'));
    if (!reason.trim()) return refuse(wrong('须说明理由。', 'reason'));
    const revoked = { by: tx.actor.id, at: tx.now.toISOString(), reason: reason.trim() };
    await change(tx.em, `update matter_equivalence set state = 'REVOKED', revoked = $2 where id = $1`, [found.id, JSON.stringify(revoked)]);
    tx.note({ action: 'equivalence.revoke', subject: found.id, before: { state: found.state }, after: revoked, reason: revoked.reason });
    return ok({ id: found.id });
  },
);
