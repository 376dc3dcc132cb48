import { checkExemption, type ExemptionGround, findPlainDate, ok, type Refusal, refuse, yearOf } from '@double-random/rules';
import { forbidden, holdsIn, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { nextNumber } from '../task/task-access.ts';
import { Exemption } from './exemption.entity.ts';
import { exemptionRefusals } from './exemption-refusals.ts';
import { isEmptyScope, type ObjectScope, plainScope } from './object-scope.ts';
import { type ExemptionRules, exemptionRulesOf, isRecordGround } from './pack-grounds.ts';

export interface ExemptionRequest {
  readonly requestId?: string;
  readonly ground: ExemptionGround;
  readonly evidence: string;
  readonly scope: ObjectScope;
  readonly validFrom: string;
  readonly validTo: string;
  readonly unlimited?: boolean | null;
  readonly raisedTo?: number | null;
}

/** KF 第十三条第二款 不受限制; YY 三（五）, YX 五（四）, CD 六 提高: what the pack lets its heads approve (K-06). */
function checkRaise(input: ExemptionRequest, rules: ExemptionRules): Refusal | undefined {
  if (rules.effect === 'NONE') return exemptionRefusals.noEffect(rules.pack);
  if (input.unlimited) return rules.effect === 'UNLIMITED' ? undefined : exemptionRefusals.notUnlimited(rules.pack, rules.effect);
  if (input.raisedTo == null) return rules.defaultRaise === null ? exemptionRefusals.notUnlimited(rules.pack, rules.effect) : undefined;
  return input.raisedTo > rules.cap ? undefined : exemptionRefusals.notRaised(rules.cap);
}

const checkScope = ({ scope, ground }: ExemptionRequest): Refusal | undefined =>
  isEmptyScope(scope) || (scope.everyone && isRecordGround(ground)) ? exemptionRefusals.scopeMissing() : undefined;

/**
 * KF 第十三条第二款, YY 三（五）, YX 五（四）, CD 六 (R-09): the operator asks that objects with a record, or those of a deployment, may be
 * drawn beyond the department's own cap. Ground from its pack, evidence and period are on file before anybody approves.
 */
export const requestExemption = useCase('requestExemption', async (tx, input: ExemptionRequest) => {
  const agency = tx.actor.department ?? '';
  if (findAgency(agency)?.kind !== 'DEPARTMENT' || !holdsIn(tx.actor, agency, 'op'))
    throw forbidden('仅部门经办人可申请豁免', 'KF 第十三条第二款');
  const [validFrom, validTo] = [findPlainDate(input.validFrom), findPlainDate(input.validTo)];
  if (!validFrom || !validTo || validFrom > validTo) return refuse(exemptionRefusals.period());
  const today = tx.clock.today();
  const rules = exemptionRulesOf(agency, today);
  if (!rules) throw forbidden('该部门当日没有生效的监管规则', 'KF 第二十七条');
  const facts = {
    ground: input.ground,
    evidence: input.evidence,
    from: validFrom,
    to: validTo,
    requestedBy: tx.actor.id,
    keySector: false,
  };
  const checked = checkExemption({ ...facts, approvedBy: '' }, today < validFrom ? validFrom : today, [rules.grounds]);
  const more = [checkRaise(input, rules), checkScope(input)].filter((r) => r !== undefined);
  if (!checked.ok || more.length) return refuse(...(checked.ok ? [] : checked.refusals), ...more);
  const id = tx.newId('ji_exm');
  const no = `${agency}豁〔${yearOf(today)}〕${await nextNumber(tx, `${agency}/exemption`, yearOf(today))}号`;
  const terms = {
    ground: input.ground,
    evidence: input.evidence.trim(),
    scope: plainScope(input.scope),
    validFrom,
    validTo,
    unlimited: input.unlimited ?? false,
    raisedTo: input.unlimited ? null : (input.raisedTo ?? null),
  };
  tx.em.persist(
    tx.em.create(Exemption, {
      id,
      no,
      agency,
      ...terms,
      state: 'REQUESTED',
      requestedBy: tx.actor.id,
      requestedAt: tx.now,
      decidedBy: null,
      decidedAt: null,
      reason: null,
    }),
  );
  tx.note({ action: 'exemption.request', subject: id, after: { no, ...terms } });
  return ok({ id });
});
