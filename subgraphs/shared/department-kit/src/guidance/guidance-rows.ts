import { decodeCursor, type Em, once, type PageRequest, pageSize, row, rows, type SubgraphContext } from '@double-random/runtime';
import DataLoader from 'dataloader';
import type { GuidanceSubject } from './give-guidance.ts';

export interface GuidanceRow {
  readonly id: string;
  readonly agency: string;
  readonly author: string;
  readonly subject: GuidanceSubject;
  readonly subjectId: string | null;
  readonly text: string;
  readonly at: string;
}
export interface AnswerRow {
  readonly noteId: string;
  readonly text: string;
  readonly at: string;
}

const columns = 'id, agency, author, subject, subject_id as "subjectId", text, at';

export const guidanceById = (em: Em, id: string) => row<GuidanceRow>(em, `select ${columns} from guidance_note where id = $1`, [id]);

/** One page, newest first, one row more than asked for. */
export async function listGuidance(em: Em, agency: string, page: PageRequest) {
  const size = pageSize(page);
  const before = decodeCursor(page.after, 1)?.[0] ?? null;
  const sql = `select ${columns} from guidance_note where agency = $1 and ($2::text is null or id < $2) order by id desc limit $3`;
  return { size, rows: await rows<GuidanceRow>(em, sql, [agency, before, size + 1]) };
}

export const answerLoader = (context: SubgraphContext) =>
  once(
    context,
    'guidance-answers',
    () =>
      new DataLoader<string, readonly AnswerRow[]>(
        async (ids) => {
          const sql = 'select note_id as "noteId", text, at from guidance_answer where note_id = any($1) order by id';
          const found = Map.groupBy(await rows<AnswerRow>(context.deps.em(), sql, [ids]), (answer) => answer.noteId);
          return ids.map((id) => found.get(id) ?? []);
        },
        { maxBatchSize: 100 },
      ),
  );
