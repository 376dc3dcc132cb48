import { type Em, rows } from '@double-random/runtime';
import type { FrozenFrame } from '../../draw/compose-candidates.ts';

/** Absorbed or linked entity → the entity that answers for it now, through any number of mergers. */
export type Successors = ReadonlyMap<string, string>;

/** what was put on record and took effect. Divisions leave nobody behind who answers for the whole. */
export async function findSuccessors(em: Em): Promise<Successors> {
  const found = await rows<{ from: string; to: string }>(
    em,
    `select from_key as "from", to_keys ->> 0 as "to" from entity_succession where state = 'APPLIED' and kind in ('MERGER', 'LINK') order by decided_at, id`,
  );
  const next = new Map(found.map((f) => [f.from, f.to]));
  return new Map(found.map(({ from }) => [from, lastOf(from, next)]));
}

/** The end of the line; what was recorded in a circle stays as it is. */
function lastOf(from: string, next: ReadonlyMap<string, string>): string {
  const seen = new Set([from]);
  let at = from;
  for (let to = next.get(at); to !== undefined; to = next.get(at)) {
    if (seen.has(to)) return from;
    seen.add(to);
    at = to;
  }
  return at;
}

/**
 * D-35: a registry that still lists an absorbed entity lists the one that absorbed it: one entity, one candidate, one cap. Rows of entities
 * a succession touches come last, together; all others pass as they are. The row keeps its own name, address and code.
 */
export async function* withSuccessors(
  blocks: AsyncIterable<readonly FrozenFrame[]>,
  successors: Successors,
): AsyncGenerator<readonly FrozenFrame[]> {
  const touched = new Set([...successors].flat());
  const aside = new Map<string, FrozenFrame['rows'][number][]>();
  for await (const block of blocks) {
    const others = block.map(({ agency, rows: listed }) => {
      const concerned = listed.filter((row) => touched.has(row.entityKey));
      if (concerned.length === 0) return { agency, rows: listed };
      const mine = aside.get(agency) ?? [];
      aside.set(agency, mine);
      for (const row of concerned) {
        const to = successors.get(row.entityKey);
        mine.push(to === undefined ? row : { ...row, entityKey: to, ...(row.uscc === row.entityKey ? { uscc: to } : {}) });
      }
      return { agency, rows: listed.filter((row) => !touched.has(row.entityKey)) };
    });
    if (others.some((frame) => frame.rows.length > 0)) yield others;
  }
  if (aside.size > 0) yield [...aside].map(([agency, moved]) => ({ agency, rows: moved }));
}
