import type { Answer, MatterStatus, MattersStatusInput, ObjectByCodeInput, ObjectFacts } from '@double-random/department-kit/contract.ts';
import {
  type CauseGround,
  causeGrounds,
  checkInScope,
  checkUscc,
  ok,
  type PlainDate,
  packFor,
  type Refusal,
  type RulePack,
  refuse,
  sourceText,
} from '@double-random/rules';
import { type Actor, badUserInput, type Caller, forbidden, hasRole, rows, useCase } from '@double-random/runtime';
import { departments, findAgency, getAgency } from '@double-random/schema/departments';
import type { JointServices } from '../services.ts';

export interface RecordCauseVisit {
  readonly requestId?: string;
  readonly code: string;
  readonly ground?: CauseGround | null;
  readonly referenceNo?: string | null;
  readonly matterIds: readonly string[];
  readonly visitedOn: PlainDate;
  readonly summary: string;
  /** A draw task this visit claims to belong to: never allowed. */
  readonly taskId?: string | null;
}

/** What the own department knows of the object and of the matters. */
export interface CauseFacts {
  /** a USCC is its own entity; an object the department does not know stands for itself. */
  readonly entityKey: string;
  /** Of the matters named, those the agency has. */
  readonly matters: readonly MatterStatus[];
}

/**
 * YY 三（四）, R-05: asks the own department, before the transaction, about what would be recorded; nothing is asked about what is refused anyway.
 * @throws UNAVAILABLE when it cannot be asked: nobody is inspected on a guess
 */
export async function askCause(services: JointServices, caller: Caller, input: RecordCauseVisit): Promise<CauseFacts> {
  const { code, matterIds, visitedOn: on } = input;
  const agency = caller.actor.department;
  const subgraph = agency && findAgency(agency)?.subgraph;
  if (!subgraph || !mayRecord(caller.actor) || checkCause(agency, input, services.deps.clock.today()))
    return { entityKey: code, matters: [] };
  const ask = <T>(command: 'mattersStatus' | 'objectByCode', question: MattersStatusInput | ObjectByCodeInput) =>
    services.departments<Answer<readonly T[]>>(subgraph, command, question, caller.requestId);
  const [statuses, objects] = await Promise.all([
    ask<MatterStatus>('mattersStatus', { agency, matterIds, on, objectCode: code }),
    checkUscc(code).ok ? undefined : ask<ObjectFacts>('objectByCode', { agency, codes: [code] }),
  ]);
  return {
    entityKey: (objects && 'value' in objects ? objects.value[0]?.entityKey : undefined) ?? code,
    matters: 'value' in statuses ? statuses.value : [],
  };
}

const groundMissing = (): Refusal => ({
  code: 'EXEMPTION_INVALID',
  message: '非随机的检查须有规定的事由（投诉举报、大数据监测、转办交办、上级特殊要求）和文号。',
  basis: 'YX 一',
  path: ['input', 'ground'],
  details: { fields: ['ground', 'referenceNo'] },
});
const groundNotInPack = (pack: RulePack | undefined, ground: CauseGround): Refusal => ({
  code: 'EXEMPTION_INVALID',
  message: '除本部门规定列明的情形外，不再开展随机抽查之外的日常检查。',
  basis: pack ? sourceText(pack.code, pack.parameters['cause.grounds'].source) : 'YX 一',
  path: ['input', 'ground'],
  details: { reason: 'GROUND_NOT_IN_PACK', ground, pack: pack?.code ?? null },
});
const notDrawn = (message: string): Refusal => ({ code: 'NOT_RANDOM_DRAWN', message, basis: 'YX 一, 五（四）' });
const othersMatters = (): Refusal => notDrawn('有因检查只能记录与事由有关的本部门事项。');

const mayRecord = (actor: Actor): boolean => Boolean(actor.department) && hasRole(actor, 'op', 'ins');

/** YX 一, YY 四（二）: what can be refused without asking the department. */
function checkCause(agency: string, { ground, referenceNo, taskId, matterIds }: RecordCauseVisit, today: PlainDate): Refusal | undefined {
  if (!ground || !Object.hasOwn(causeGrounds, ground) || !referenceNo?.trim()) return groundMissing();
  const pack = packFor(agency, today);
  if (!pack?.parameters['cause.grounds'].value.includes(ground)) return groundNotInPack(pack, ground);
  if (taskId) return notDrawn('有因检查不是抽取产生，不得列入抽查任务。');
  const own = departments.find((d) => d.code === getAgency(agency).subgraph);
  return matterIds.length === 0 || matterIds.some((id) => !own || !id.startsWith(`${own.idPrefix}_`)) ? othersMatters() : undefined;
}

/** YY 三（四） 「一律不得擅自开展执法检查」: no cause makes an object of what the law puts outside inspection. */
function checkScope(matterIds: readonly string[], matters: readonly MatterStatus[]): Refusal | undefined {
  if (matterIds.some((id) => matters.every((m) => m.matterId !== id))) return othersMatters();
  const { matterId = '', outOfScope: legalBasis = '' } = matters.find((m) => m.outOfScope) ?? {};
  const checked = checkInScope({ outOfScope: legalBasis !== '' });
  return checked.ok ? undefined : { ...checked.refusals[0]!, path: ['input', 'matterIds'], details: { matterId, legalBasis } };
}

/**
 * YX-1a, YX-54d, YY-42b, D-10: a visit for a cause its department's text lists, with ground and number; caps and no-repeat never block it, it is never counted, and it is no way to put
 * an object into a draw. Only matters of the own department, the ones the cause is about, and no object outside inspection by law (YY-34b).
 */
export const recordCauseVisit = ({ entityKey, matters }: CauseFacts) =>
  useCase('recordCauseVisit', async (tx, input: RecordCauseVisit) => {
    const { department } = tx.actor;
    if (!department || !mayRecord(tx.actor)) throw forbidden('由经办人或检查人员记录', 'YX 一');
    const refused = checkCause(department, input, tx.clock.today());
    if (refused) return refuse(refused);
    if (input.visitedOn > tx.clock.today()) throw badUserInput('检查日期不得晚于今日', ['input.visitedOn']);
    const outside = checkScope(input.matterIds, matters);
    if (outside) return refuse(outside);
    const id = tx.newId('ji_cvi');
    await rows(
      tx.em,
      `insert into cause_visit (id, agency, entity_key, code, ground, reference_no, matter_ids, visited_on, summary, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        department,
        entityKey,
        input.code,
        input.ground,
        input.referenceNo!.trim(),
        JSON.stringify(input.matterIds),
        input.visitedOn,
        input.summary,
        tx.actor.id,
        tx.now,
      ],
    );
    tx.note({
      action: 'causeVisit.record',
      subject: id,
      after: { ground: input.ground, referenceNo: input.referenceNo, countsTowardCap: false },
    });
    return ok({ id });
  });
