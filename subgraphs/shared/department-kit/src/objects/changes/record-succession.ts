import { change, type Tx } from '@double-random/runtime';
import type { HeldObject } from './held-object.ts';

export const successionKinds = { MERGER: '合并', DIVISION: '分立', DUPLICATE: '同一主体重复登记' } as const;
export type ObjectSuccessionKind = keyof typeof successionKinds;

/** One line per pair: which object followed which, and on what document. */
export async function recordSuccession(
  tx: Tx,
  idPrefix: string,
  kind: ObjectSuccessionKind,
  from: HeldObject,
  to: HeldObject,
  facts: { readonly document: string; readonly effectiveOn: string },
): Promise<void> {
  await change(
    tx.em,
    `insert into object_succession (id, agency, kind, from_object, from_key, to_object, to_key, document, effective_on, at, actor)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.newId(`${idPrefix}_suc`),
      from.agency.code,
      kind,
      from.id,
      from.entityKey,
      to.id,
      to.entityKey,
      facts.document.trim(),
      facts.effectiveOn,
      tx.now,
      tx.actor.id,
    ],
  );
}
