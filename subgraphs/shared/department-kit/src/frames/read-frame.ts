import { badUserInput, type Em, notFound, row, rows, type SubgraphContext } from '@double-random/runtime';
import type { Answer, FramePage, FramePages, ReadFrameInput, ReadFramePagesInput } from '../contract.ts';
import { frameLineReader, pageLines } from './frame-line.ts';

const maxRows = 2000;
/** About a quarter of a megabyte each. */
const pagesAtOnce = 8;

async function rowsOfFrame(em: Em, frameId: string): Promise<number> {
  const frame = await row<{ rows: number }>(em, `select rows from frame where id = $1 and kind = 'OBJECTS'`, [frameId]);
  if (!frame) throw notFound('清册');
  return frame.rows;
}

function placeAfter(after: string | null | undefined): number {
  const place = after ? Number(after) : -1;
  if (!Number.isInteger(place)) throw badUserInput('after 无效', ['after']);
  return place;
}

const pagesOf = async (em: Em, frameId: string, from: number, count: number): Promise<readonly string[]> => {
  const sql = 'select lines from frame_page where frame_id = $1 and page >= $2 and page < $3 order by page';
  return (await rows<{ lines: string }>(em, sql, [frameId, from, from + count])).map((p) => p.lines);
};

/** Row by row, for whoever looks into a frame. */
export const readFrame = async (context: SubgraphContext, input: ReadFrameInput): Promise<Answer<FramePage>> => {
  const { frameId, limit } = input;
  if (!Number.isInteger(limit) || limit < 1 || limit > maxRows) throw badUserInput(`limit 应为 1 至 ${maxRows}`, ['limit']);
  const from = placeAfter(input.after) + 1;
  const em = context.deps.em();
  const total = await rowsOfFrame(em, frameId);
  const first = Math.floor(from / pageLines);
  const pages = await pagesOf(em, frameId, first, Math.floor((from + limit - 1) / pageLines) - first + 1);
  const lines = pages.flatMap((page) => page.split('\n').slice(0, -1)).slice(from % pageLines, (from % pageLines) + limit);
  const last = from + lines.length - 1;
  return { value: { rows: lines.map(frameLineReader()), next: last + 1 < total ? String(last) : null } };
};

/** Page by page as it is stored, for whoever draws from it. */
export const readFramePages = async (context: SubgraphContext, input: ReadFramePagesInput): Promise<Answer<FramePages>> => {
  const from = placeAfter(input.after) + 1;
  const em = context.deps.em();
  const total = Math.ceil((await rowsOfFrame(em, input.frameId)) / pageLines);
  const pages = await pagesOf(em, input.frameId, from, pagesAtOnce);
  const next = from + pages.length;
  return { value: { pages, next: next < total ? String(next - 1) : null } };
};
