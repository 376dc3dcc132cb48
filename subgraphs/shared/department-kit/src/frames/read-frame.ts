import { badUserInput, type Em, notFound, rows, type SubgraphContext } from '@double-random/runtime';
import type { Answer, FramePage, FramePages, ReadFrameInput, ReadFramePagesInput } from '../contract.ts';
import { frameLineReader, pageLines } from './frame-line.ts';

const maxRows = 2000;
/** About a quarter of a megabyte each. So few are worked on before the runtime has to look what of them it may forget. */
const pagesAtOnce = 2;

function placeAfter(after: string | null | undefined): number {
  const place = after ? Number(after) : -1;
  if (!Number.isInteger(place)) throw badUserInput('after 无效', ['after']);
  return place;
}

/** Pages of a frame in order, and how many rows it has in all. */
async function pagesOf(
  em: Em,
  frameId: string,
  from: number,
  count: number,
): Promise<{ readonly total: number; readonly pages: readonly string[] }> {
  const found = await rows<{ total: number; lines: string | null }>(
    em,
    `select f.rows as total, p.lines from frame f left join frame_page p on p.frame_id = f.id and p.page >= $2 and p.page < $3
     where f.id = $1 and f.kind = 'OBJECTS' order by p.page`,
    [frameId, from, from + count],
  );
  if (found.length === 0) throw notFound('清册');
  return { total: found[0]!.total, pages: found.flatMap(({ lines }) => lines ?? []) };
}

/** Row by row, for whoever looks into a frame. */
export const readFrame = async (context: SubgraphContext, input: ReadFrameInput): Promise<Answer<FramePage>> => {
  const { frameId, limit } = input;
  if (!Number.isInteger(limit) || limit < 1 || limit > maxRows) throw badUserInput(`limit 应为 1 至 ${maxRows}`, ['limit']);
  const from = placeAfter(input.after) + 1;
  const first = Math.floor(from / pageLines);
  const { total, pages } = await pagesOf(context.deps.em(), frameId, first, Math.floor((from + limit - 1) / pageLines) - first + 1);
  const lines = pages.flatMap((page) => page.split('\n').slice(0, -1)).slice(from % pageLines, (from % pageLines) + limit);
  const last = from + lines.length - 1;
  return { value: { rows: lines.map(frameLineReader()), next: last + 1 < total ? String(last) : null } };
};

/** Page by page as it is stored, for whoever draws from it. */
export const readFramePages = async (context: SubgraphContext, input: ReadFramePagesInput): Promise<Answer<FramePages>> => {
  const from = placeAfter(input.after) + 1;
  const { total, pages } = await pagesOf(context.deps.em(), input.frameId, from, pagesAtOnce);
  const next = from + pages.length;
  return { value: { pages, next: next * pageLines < total ? String(next - 1) : null } };
};
