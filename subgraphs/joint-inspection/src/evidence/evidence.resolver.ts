import { notFound, once, perform, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { Evidence } from '../visit/matter-check.type.ts';
import { takeEvidence } from './download-evidence.ts';
import { readPieces } from './read-pieces.ts';

/** Larger files are fetched as files. */
const mostInline = 8 * 1024 * 1024;

/** Evidence by id → how many other visits the very same file is evidence of. */
const seenElsewhere = (context: JointContext) =>
  once(
    context,
    'seenElsewhere',
    () =>
      new DataLoader<string, number>(async (ids) => {
        const found = await rows<{ id: string; n: number }>(
          context.deps.em(),
          `select e.id, count(distinct o.visit_id)::int as n from evidence e join evidence o on o.sha256 = e.sha256 and o.visit_id <> e.visit_id
           where e.id = any($1) group by e.id`,
          [ids],
        );
        const counts = new Map(found.map(({ id, n }) => [id, n]));
        return ids.map((id) => counts.get(id) ?? 0);
      }),
  );

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: '文件内容，Base64；其 SHA-256 即本条所记。大于8兆字节的为空，请下载。与下载一样限主管部门，每次留痕（人防细则九）。',
  })
  async contentBase64(@Root() evidence: Evidence, @Ctx() context: JointContext): Promise<string | null> {
    if (evidence.size > mostInline) return null;
    const { deps, services } = context;
    const taken = await perform(deps, context, takeEvidence, { evidenceId: evidence.id });
    if (!taken.ok) throw notFound('证据');
    const pieces: Uint8Array[] = [];
    for await (const piece of readPieces(deps.em(), services.evidence, taken.value.uploadId)) pieces.push(piece);
    return Buffer.concat(pieces).toString('base64');
  }

  @FieldResolver(() => String, { description: '下载地址；每次下载留痕（人防细则九）。' })
  url(@Root() evidence: Evidence): string {
    return `/files/joint-inspection/evidence/${evidence.id}`;
  }

  @FieldResolver(() => Int, { description: '同一文件同时是多少次其他检查的证据；不为零的，审核时应查明（人防细则十二3）。' })
  usedElsewhere(@Root() evidence: Evidence, @Ctx() context: JointContext): Promise<number> {
    return seenElsewhere(context).load(evidence.id);
  }
}
