import type { Result } from '@double-random/rules';
import { type Actor, type Em, forbidden, hasRole, notFound, payload, row, rows } from '@double-random/runtime';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { JointContext } from '../../graph/joint-context.ts';
import { drawLog } from '../queue-log.ts';
import { AdmitWitnessInput, DrawLog, DrawLogPayload, type LogWitnessView, RequestWitnessReadmissionInput } from './draw-log.type.ts';
import { admitWitness, requestReadmission } from './readmit-witness.ts';

/** What those who run and audit the log look at; everybody else reads the published files. @throws FORBIDDEN, NOT_FOUND before the first entry */
async function drawLogFor(em: Em, actor: Actor): Promise<DrawLog> {
  if (actor.kind !== 'person' || !hasRole(actor, 'jco', 'sys', 'aud'))
    throw forbidden('仅限联席会议办公室、系统管理员、审计', '平台规则：抽取规程 12.4');
  const origin = await row<{ origin: string; verifierKey: string; size: string }>(
    em,
    'select origin, verifier_key as "verifierKey", size from log_origin where log = $1',
    [drawLog],
  );
  if (!origin) throw notFound('留痕日志');
  const queued = await row<{ n: number }>(em, 'select count(*)::int as n from log_queue where log = $1', [drawLog]);
  const witnesses = await rows<Omit<LogWitnessView, 'size'> & { size: string }>(
    em,
    `select target, verifier_key as "verifierKey", size, signed_at as "signedAt", retired from log_witness where log = $1 order by retired, target`,
    [drawLog],
  );
  return {
    ...origin,
    size: Number(origin.size),
    queued: queued!.n,
    witnesses: witnesses.map((w) => ({ ...w, size: Number(w.size) })),
    readmissions: await rows(
      em,
      `select id, target, verifier_key as "verifierKey", reason, requested_at as "requestedAt", admitted_at as "admittedAt"
       from witness_readmission where log = $1 order by requested_at desc limit 100`,
      [drawLog],
    ),
  };
}

const answer = ({ deps, actor }: JointContext, result: Result<{ readonly id: string }>): Promise<DrawLogPayload> =>
  payload(result, 'drawLog', () => drawLogFor(deps.em(), actor));

@Resolver(() => DrawLog)
export class DrawLogResolver {
  @Query(() => DrawLog, { description: '公开留痕日志和见证方的状况。' })
  drawLog(@Ctx() { deps, actor }: JointContext): Promise<DrawLog> {
    return drawLogFor(deps.em(), actor);
  }

  @Mutation(() => DrawLogPayload, { description: '申请重新接纳丢失记忆的见证方（第一人）。' })
  async requestWitnessReadmission(
    @Ctx() context: JointContext,
    @Arg('input', () => RequestWitnessReadmissionInput, { description: '见证方和原因。' }) input: RequestWitnessReadmissionInput,
  ): Promise<DrawLogPayload> {
    return answer(context, await requestReadmission(context.services, context, input));
  }

  @Mutation(() => DrawLogPayload, { description: '接纳见证方（第二人）：公钥须与申请时核实的一致，公开日志留痕。' })
  async admitWitness(
    @Ctx() context: JointContext,
    @Arg('input', () => AdmitWitnessInput, { description: '申请。' }) input: AdmitWitnessInput,
  ): Promise<DrawLogPayload> {
    return answer(context, await admitWitness(context.services, context, input));
  }
}
