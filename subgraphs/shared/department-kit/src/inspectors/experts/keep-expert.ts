import { ok, type Result, refuse } from '@double-random/rules';
import { badUserInput, change, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../../agencies.ts';
import type { DepartmentDeps } from '../../department-deps.ts';
import { keyringOf } from '../../keyring-of.ts';
import { mayRead, requireWriter } from '../../objects/registry-access.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { inspectorRefusals } from '../inspector-refusals.ts';
import { checkExpert, type ExpertDraft, type ExpertState } from './expert-rules.ts';

export interface UpsertExpertInput extends ExpertDraft {
  readonly requestId: string;
  readonly agency: string;
  /** Whom to change; absent: somebody new. */
  readonly id?: string | null | undefined;
}

/** KF 第十条第一款: enters somebody who may assist, or changes them. Not part of a confirmed registry: no draw rests on it. */
export const upsertExpert = (profile: DepartmentProfile, deps: DepartmentDeps) =>
  useCase('expert.upsert', async (tx: Tx, input: UpsertExpertInput): Promise<Result<{ id: string }>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg').code;
    if (input.id && (await agencyOfExpert(profile, tx, input.id)) !== agency) throw notFound('专家');
    const refusals = checkExpert(agency, input, tx.clock.today());
    if (refusals.length) return refuse(...refusals);
    const id = input.id ?? tx.newId(`${profile.idPrefix}_exp`);
    const phone = input.contactPhone ? keyringOf(deps).seal(input.contactPhone, `assisting_expert.phone:${id}`, tx.random) : null;
    const specialities = [...new Set((input.specialities ?? []).map((s) => s.trim()).filter(Boolean))].sort();
    const columns = [
      input.role,
      input.name.trim(),
      input.organisation.trim(),
      JSON.stringify(specialities),
      input.qualificationNo?.trim() || null,
    ];
    await change(
      tx.em,
      `insert into assisting_expert (id, agency, role, name, organisation, specialities, qualification_no, qualified_to, phone, state, version, created_at, updated_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, 'ACTIVE', 1, $10, $10)
       on conflict (id) do update set role = excluded.role, name = excluded.name, organisation = excluded.organisation,
         specialities = excluded.specialities, qualification_no = excluded.qualification_no, qualified_to = excluded.qualified_to,
         phone = excluded.phone, version = assisting_expert.version + 1, updated_at = excluded.updated_at`,
      [id, agency, ...columns, input.qualifiedTo ?? null, phone, tx.now],
    );
    tx.note({ action: 'expert.upsert', subject: id, after: { role: input.role, organisation: input.organisation.trim(), specialities } });
    return ok({ id });
  });

export interface ChangeExpertStateInput {
  readonly requestId: string;
  readonly id: string;
  readonly to: ExpertState;
  readonly reason: string;
}

/** KF 第八条: nobody is deleted; whoever no longer assists is suspended, with a reason. */
export const changeExpertState = (profile: DepartmentProfile) =>
  useCase('expert.state', async (tx: Tx, input: ChangeExpertStateInput): Promise<Result<{ id: string }>> => {
    const agency = await agencyOfExpert(profile, tx, input.id);
    requireWriter(profile, tx.actor, agency, 'reg');
    const reason = input.reason.trim();
    if (!reason) return refuse(inspectorRefusals.reasonRequired());
    if (reason.length > 500) throw badUserInput('原因不得超过 500 字', ['input.reason']);
    const before = await row<{ state: ExpertState }>(tx.em, 'select state from assisting_expert where id = $1 for update', [input.id]);
    await change(tx.em, 'update assisting_expert set state = $2, state_reason = $3, version = version + 1, updated_at = $4 where id = $1', [
      input.id,
      input.to,
      reason,
      tx.now,
    ]);
    tx.note({ action: 'expert.state', subject: input.id, before, after: { state: input.to }, reason });
    return ok({ id: input.id });
  });

/** @throws NOT_FOUND for an expert of a registry the actor cannot read */
async function agencyOfExpert(profile: DepartmentProfile, tx: Tx, id: string): Promise<string> {
  const found = await row<{ agency: string }>(tx.em, 'select agency from assisting_expert where id = $1', [id]);
  if (!found || !mayRead(tx.actor, getAgencyOf(profile, found.agency), 'inspector')) throw notFound('专家');
  return found.agency;
}
