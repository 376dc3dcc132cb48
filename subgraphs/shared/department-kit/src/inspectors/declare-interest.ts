import { normaliseCode, ok, type Result, refuse } from '@double-random/rules';
import { change, forbidden, holdsIn, row, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../profile.ts';
import { agencyOfInspector } from './change-inspector-state.ts';
import { inspectorRefusals } from './inspector-refusals.ts';
import { interestKinds } from './inspector-states.ts';

export interface DeclareInterestInput {
  readonly requestId: string;
  readonly id: string;
  /** Code of the object or USCC of the entity. */
  readonly target: string;
  readonly kind: keyof typeof interestKinds;
  /** Which relative, e.g. 配偶. */
  readonly relation?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** KF 第十七条 「有利害关系的，应当回避」: declared by the inspector in person or entered by the maintainer; never taken back, only added to. */
export const declareInterest = (profile: DepartmentProfile) =>
  useCase('inspector.interest', async (tx: Tx, input: DeclareInterestInput): Promise<Result<{ id: string }>> => {
    const agency = await agencyOfInspector(profile, tx, input.id);
    const certificate = (await row<{ no: string }>(tx.em, 'select certificate_no as no from inspector where id = $1', [input.id]))!.no;
    const self = holdsIn(tx.actor, agency, 'ins') && tx.actor.certificateNo === certificate;
    if (!self && !holdsIn(tx.actor, agency, 'reg')) throw forbidden('由本人申报或名录库管理员登记', 'KF 第十七条');
    const target = input.target.startsWith('person:') ? input.target : normaliseCode(input.target);
    if (!/^[A-Za-z0-9:-]{1,80}$/.test(target)) return refuse(inspectorRefusals.field('target', '须填写检查对象唯一编码。', 'KF 第十七条'));
    if (!Object.hasOwn(interestKinds, input.kind)) return refuse(inspectorRefusals.field('kind', '利害关系种类不正确。', 'KF 第十七条'));
    await change(
      tx.em,
      `insert into inspector_interest (id, inspector_id, target, kind, relation, note, at, actor) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (inspector_id, target) do nothing`,
      [
        tx.newId(`${profile.idPrefix}_int`),
        input.id,
        target,
        input.kind,
        input.relation?.trim() || null,
        input.note?.trim() || null,
        tx.now,
        tx.actor.id,
      ],
    );
    tx.note({ action: 'inspector.interest', subject: input.id, after: { target, kind: input.kind } });
    return ok({ id: input.id });
  });
