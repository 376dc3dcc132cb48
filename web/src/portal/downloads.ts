import { canonicalJson } from '@double-random/verifiable-draw';
import { stringify } from 'csv-stringify/sync';
import { DrawProofDocument, ResultsDocument, type ResultsQuery } from '../generated/public/graphql.ts';
import { shanghaiDay } from '../labels/time.ts';
import type { Ask } from './ask.ts';
import { given, type PageRequest } from './page.ts';
import { numberOf } from './pages/draws.ts';
import { searched } from './pages/results.ts';

type Line = ResultsQuery['publicResults']['nodes'][number];

/** Every published result that the search finds, page after page. */
async function* found(ask: Ask, query: URLSearchParams): AsyncGenerator<Line> {
  const { after: _, ...asked } = searched(query);
  let after: string | null = null;
  do {
    const { data }: { data: ResultsQuery } = await ask(ResultsDocument, { ...asked, first: 100, after });
    yield* data.publicResults.nodes;
    after = data.publicResults.pageInfo.hasNextPage ? data.publicResults.pageInfo.endCursor : null;
  } while (after !== null);
}

const columns: readonly (readonly [title: string, of: (line: Line) => string | number | null])[] = [
  ['结果编号', (l) => l.resultNo],
  ['版本', (l) => l.version],
  ['检查对象', (l) => l.objectName],
  ['检查对象编码', (l) => l.objectCode],
  ['统一社会信用代码', (l) => l.uscc],
  ['抽查事项', (l) => l.matterName],
  ['检查机关', (l) => l.department.name],
  ['检查结果', (l) => l.resultText],
  ['检查日期', (l) => l.inspectedOn],
  ['公示日期', (l) => shanghaiDay(l.publishedAt)],
  ['是否联合抽查', (l) => (l.joint ? '是' : '否')],
  ['是否经更正', (l) => (l.correction ? '是' : '否')],
];

/** Text pieces of a table for Excel and WPS: byte order mark first, nothing taken for a formula. */
export async function* resultsCsv({ ask, query }: PageRequest): AsyncGenerator<string> {
  yield stringify([columns.map(([title]) => title)], { bom: true });
  for await (const line of found(ask, query)) yield stringify([columns.map(([, of]) => of(line))], { escape_formulas: true });
}

export async function* resultsJson({ ask, query }: PageRequest): AsyncGenerator<string> {
  yield '[';
  let first = true;
  for await (const line of found(ask, query)) {
    yield `${first ? '' : ',\n'}${JSON.stringify(line)}`;
    first = false;
  }
  yield ']\n';
}

/** The certificate of a draw in the form in which it was hashed (draw-spec §2). Nothing before publication. */
export async function* drawJson({ ask, query, params }: PageRequest): AsyncGenerator<string> {
  const { data } = await ask(DrawProofDocument, { number: numberOf(params), attempt: Number(given(query, 'attempt')) || null });
  if (!data.drawProof.transcript) throw new Error('not published');
  yield canonicalJson(data.drawProof.transcript as never);
}
