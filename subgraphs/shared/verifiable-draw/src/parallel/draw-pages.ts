import { ObjectDraw } from '../draw/object-draw.ts';
import { need } from '../errors.ts';
import { rootOfPages } from '../frame/frame-pages.ts';
import { nodeHash } from '../node.ts';
import type { StratumCount } from '../plan/quotas.ts';
import type { Hex, ObjectPlan, ObjectResult, Suite } from '../types.ts';
import type { Lanes } from './node.ts';

export interface PagedDraw {
  readonly suite: Suite;
  /** drawSeed of this draw. */
  readonly seed: Hex;
  readonly plan: ObjectPlan;
  /** As counted when the pages were written; other rows than were counted are E_FRAME_N. */
  readonly counts: ReadonlyMap<string, StratumCount>;
}

/** To be handed over to a thread, not copied. */
function inBytes(pages: readonly string[]): { readonly lines: Uint8Array; readonly ends: Uint32Array } {
  const ends = new Uint32Array(pages.length);
  // Digits, codes and punctuation: a byte a character.
  const lines = new Uint8Array(pages.reduce((sum, page) => sum + page.length, 0));
  const encoder = new TextEncoder();
  let at = 0;
  pages.forEach((page, i) => {
    const { read } = encoder.encodeInto(page, lines.subarray(at));
    need(read === page.length, 'E_FORMAT', 'page');
    at += page.length;
    ends[i] = at;
  });
  return { lines, ends };
}

/**
 * The object draw over a stored frame of any size (draw-spec §6), page by page on several threads.
 * @param pages the whole frame in order, in portions of several pages
 * @returns the result and the root of what was drawn from, to be held against the seal
 */
export async function drawPages(
  lanes: Lanes,
  { suite, seed, plan, counts }: PagedDraw,
  pages: AsyncIterable<readonly string[]>,
): Promise<{ readonly result: ObjectResult; readonly root: Hex }> {
  await Promise.all(lanes.all.map((lane) => lane.ask({ do: 'begin', suite, seed, plan, counts: [...counts] })));
  const looked: Promise<readonly Uint8Array[]>[] = [];
  for await (const portion of pages) {
    const { answer } = await lanes.give({ do: 'look', suite, ...inBytes(portion) });
    answer.catch(() => {});
    looked.push(answer);
  }
  const roots = (await Promise.all(looked)).flat();
  const hash = nodeHash(suite);
  const draw = new ObjectDraw(hash, seed, plan, counts);
  for (const lane of lanes.all) draw.absorbPart(await lane.ask({ do: 'part' }));
  return { result: draw.finish(), root: rootOfPages(hash, roots) };
}
