import { once, rows } from '@double-random/runtime';
import DataLoader from 'dataloader';
import type { JointContext } from '../graph/joint-context.ts';
import {
  type CorrectionRow,
  correctionColumns,
  type DeliveryRow,
  deliveryColumns,
  type PublicationRow,
  publicationColumns,
} from './publication-row.ts';

/** Asked together, never remembered: a payload shows what its mutation has just written. */
const batched = <Value>(context: JointContext, name: string, load: (ids: readonly string[]) => Promise<readonly Value[]>) =>
  once(context, name, () => new DataLoader<string, Value>(load, { cache: false, maxBatchSize: 100 }));

export const publicationById = (context: JointContext) =>
  batched<PublicationRow | null>(context, 'publicationById', async (ids) => {
    const found = await rows<PublicationRow>(context.deps.em(), `select ${publicationColumns} from publication where id = any($1)`, [ids]);
    const known = new Map(found.map((p) => [p.id, p]));
    return ids.map((id) => known.get(id) ?? null);
  });

/** How each publication got on with its channels. */
export const deliveriesByPublication = (context: JointContext) =>
  batched<readonly DeliveryRow[]>(context, 'deliveriesByPublication', async (ids) => {
    const sql = `select ${deliveryColumns} from channel_delivery where publication_id = any($1) order by channel`;
    const found = Map.groupBy(await rows<DeliveryRow>(context.deps.em(), sql, [ids]), (d) => d.publicationId);
    return ids.map((id) => found.get(id) ?? []);
  });

/** Every correction of a result, by matter check, newest first. */
export const correctionsByCheck = (context: JointContext) =>
  batched<readonly CorrectionRow[]>(context, 'correctionsByCheck', async (ids) => {
    const found = await rows<CorrectionRow & { readonly check: string }>(
      context.deps.em(),
      `select p.check, c.* from (select id as publication, matter_check_id as check from publication where matter_check_id = any($1)) p
         join lateral (select ${correctionColumns} from correction where publication_id = p.publication) c on true order by c."requestedAt" desc`,
      [ids],
    );
    const byCheck = Map.groupBy(found, (c) => c.check);
    return ids.map((id) => byCheck.get(id) ?? []);
  });
