import type { Answer, ObjectByCodeInput, ObjectFacts } from '@double-random/department-kit/contract.ts';
import {
  type CauseGround,
  causeGrounds,
  checkUscc,
  ok,
  type PlainDate,
  packFor,
  type Refusal,
  type RulePack,
  refuse,
  sourceText,
} from '@double-random/rules';
import { badUserInput, type Caller, forbidden, hasRole, rows, useCase } from '@double-random/runtime';
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

/** a USCC is its own entity; for another code the own department is asked, and an object it does not know stands for itself. */
export async function entityOf(services: JointServices, caller: Caller, code: string): Promise<string> {
  const { department } = caller.actor;
  const subgraph = department && findAgency(department)?.subgraph;
  if (checkUscc(code).ok || !subgraph) return code;
  const input: ObjectByCodeInput = { agency: department, codes: [code] };
  const answer = await services.departments<Answer<readonly ObjectFacts[]>>(subgraph, 'objectByCode', input, caller.requestId);
  return ('value' in answer ? answer.value[0]?.entityKey : undefined) ?? code;
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

/**
 * YX-1a, YX-54d, YY-42b, D-10: a visit for a cause its department's text lists, with ground and number; caps and no-repeat never block it, it is never counted, and it is no way to put
 * an object into a draw. Only matters of the own department, the ones the cause is about.
 */
export const recordCauseVisit = (entityKey: string) =>
  useCase('recordCauseVisit', async (tx, input: RecordCauseVisit) => {
    const { department } = tx.actor;
    if (!department || !hasRole(tx.actor, 'op', 'ins')) throw forbidden('由经办人或检查人员记录', 'YX 一');
    if (!input.ground || !Object.hasOwn(causeGrounds, input.ground) || !input.referenceNo?.trim()) return refuse(groundMissing());
    const pack = packFor(department, tx.clock.today());
    if (!pack?.parameters['cause.grounds'].value.includes(input.ground)) return refuse(groundNotInPack(pack, input.ground));
    if (input.taskId) return refuse(notDrawn('有因检查不是抽取产生，不得列入抽查任务。'));
    const own = departments.find((d) => d.code === getAgency(department).subgraph);
    if (input.matterIds.length === 0 || input.matterIds.some((id) => !own || !id.startsWith(`${own.idPrefix}_`)))
      return refuse(notDrawn('有因检查只能记录与事由有关的本部门事项。'));
    if (input.visitedOn > tx.clock.today()) throw badUserInput('检查日期不得晚于今日', ['input.visitedOn']);
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
        input.referenceNo.trim(),
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
