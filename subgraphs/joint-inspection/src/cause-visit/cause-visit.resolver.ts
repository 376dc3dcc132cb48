import type { PlainDate } from '@double-random/rules';
import {
  connection,
  decodeCursor,
  forbidden,
  hasRole,
  notFound,
  PlainDateScalar,
  pageSize,
  payload,
  perform,
  row,
  rows,
} from '@double-random/runtime';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { CauseVisitPayload, RecordCauseVisitInput } from './cause-visit.input.ts';
import { CauseVisit, CauseVisitConnection } from './cause-visit.type.ts';
import { askCause, recordCauseVisit } from './record-cause-visit.ts';

interface CauseVisitRow {
  readonly id: string;
  readonly agency: string;
  readonly code: string;
  readonly ground: string;
  readonly referenceNo: string;
  readonly matterIds: readonly string[];
  readonly visitedOn: string;
  readonly summary: string;
  readonly recordedAt: string;
}
const columns = `id, agency, code, ground, reference_no as "referenceNo", matter_ids as "matterIds", visited_on as "visitedOn", summary,
  recorded_at as "recordedAt"`;

const present = ({ code, matterIds, ...rest }: CauseVisitRow): CauseVisit => ({
  ...rest,
  object: { code },
  matters: matterIds.map((id) => ({ id })),
  countsTowardCap: false,
});

@Resolver(() => CauseVisit)
export class CauseVisitResolver {
  @Query(() => CauseVisitConnection, {
    description: '本部门的有因检查；按期间逐页取得，即为上报所需的日常监督检查信息（沂源指引四（二））。',
  })
  async causeVisits(
    @Ctx() context: JointContext,
    @Arg('code', () => String, { nullable: true, description: '检查对象唯一编码。' }) code?: string,
    @Arg('from', () => PlainDateScalar, { nullable: true, description: '检查日期起。' }) from?: PlainDate,
    @Arg('to', () => PlainDateScalar, { nullable: true, description: '检查日期止，含当日。' }) to?: PlainDate,
    @Arg('first', () => Int, { nullable: true, description: '每页条数，1至100。' }) first?: number,
    @Arg('after', () => String, { nullable: true, description: '游标。' }) after?: string,
  ): Promise<CauseVisitConnection> {
    const { actor } = context;
    if (actor.kind !== 'person' || !hasRole(actor, 'op', 'ins', 'dh', 'ph', 'aud')) throw forbidden('仅限部门人员', 'YX 一');
    const size = pageSize({ first });
    const found = await rows<CauseVisitRow>(
      context.deps.em(),
      `select ${columns} from cause_visit where agency = $1 and ($2::text is null or code = $2) and ($3::text is null or id > $3)
         and ($5::date is null or visited_on >= $5) and ($6::date is null or visited_on <= $6) order by id limit $4`,
      [actor.department ?? '', code ?? null, decodeCursor(after, 1)?.[0] ?? null, size + 1, from ?? null, to ?? null],
    );
    return connection(found, size, (c) => [c.id], present);
  }

  @Mutation(() => CauseVisitPayload, { description: '记录一次有因检查：须有事由和编号，不受次数限制，也不计入（叶县方案一）。' })
  async recordCauseVisit(
    @Ctx() context: JointContext,
    @Arg('input', () => RecordCauseVisitInput, { description: '内容。' }) input: RecordCauseVisitInput,
  ): Promise<CauseVisitPayload> {
    return payload(
      await perform(context.deps, context, recordCauseVisit(await askCause(context.services, context, input)), input),
      'causeVisit',
      async ({ id }) => {
        const found = await row<CauseVisitRow>(context.deps.em(), `select ${columns} from cause_visit where id = $1`, [id]);
        if (!found) throw notFound('有因检查');
        return present(found);
      },
    );
  }
}
