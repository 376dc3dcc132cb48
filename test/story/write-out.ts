import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@double-random/verifiable-draw';
import type { Scene } from './chapters/scene.ts';
import { readPublicLog } from './public-log.ts';

/** `DrawKind` of an object draw. */
const objectDraw = 'OBJECTS';

/** What the public can fetch when everything is published, as files: transcripts of the draws, the results, the log and its signed checkpoint. */
export async function writeOut(scene: Scene, directory: string): Promise<string[]> {
  mkdirSync(directory, { recursive: true });
  const written: string[] = [];
  const write = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
    written.push(name);
  };
  for (const id of scene.taskIds) {
    const { task } = await scene.cast
      .as('wg-amr.op')
      .query<{ task: { draws: readonly { number: string; kind: string }[] } }>(
        'query($id: ID!) { task(id: $id) { draws { number kind } } }',
        { id },
      );
    for (const { number, kind } of task.draws) {
      const { drawProof } = await scene.cast.public.query<{ drawProof: { transcript: unknown } }>(
        'query($number: String!) { drawProof(number: $number) { transcript } }',
        { number },
      );
      if (drawProof.transcript === null) throw new Error(`${number} 的抽取证书尚未公开`);
      // Teams are drawn in a later ceremony of their own; such a transcript is checked together with the one of its objects.
      const suffix = kind === objectDraw ? 'transcript' : 'team-transcript';
      write(`${number.replaceAll('/', '_')}.${suffix}.json`, `${canonicalJson(drawProof.transcript)}\n`);
    }
  }
  const results: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const page: { publicResults: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
      await scene.cast.public.query(
        `query($after: String) { publicResults(first: 100, after: $after) { nodes { resultNo version state objectCode objectName matterName resultText
        inspectedOn publishedAt contentHash correction { reason } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
    results.push(...page.publicResults.nodes);
    after = page.publicResults.pageInfo.endCursor;
    if (!page.publicResults.pageInfo.hasNextPage) break;
  }
  write('published-results.json', `${JSON.stringify(results, null, 2)}\n`);
  await scene.cast.platform.background.sequence();
  const { entries, checkpoint } = await readPublicLog(scene.cast.platform.url);
  write('log.ndjson', `${entries.join('\n')}\n`);
  write('log.checkpoint', checkpoint);
  return written;
}
