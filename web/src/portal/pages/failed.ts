import { failure } from '../../labels/portal/frame.ts';
import { NotAnswered } from '../ask.ts';
import type { Shown } from '../page.ts';
import { nothing } from '../parts.ts';
import type { Telling } from '../telling.ts';

/** What a reader sees when a page cannot be shown: a plain sentence, what to do, and the number to name. */
export function failed(tell: Telling, error: unknown, requestId: string): Shown {
  const t = tell.say(failure);
  const code = error instanceof NotAnswered ? error.code : undefined;
  if (code === 'NOT_FOUND') return { title: t.notFound, status: 404, body: nothing(t.notFoundLong, t.elsewhere) };
  if (code === 'BAD_USER_INPUT')
    return {
      title: t.badInput,
      status: 400,
      body: nothing(tell.language === 'zh' ? (error as Error).message : t.badInputLong, t.elsewhere),
    };
  const down = code === 'UNAVAILABLE';
  const why = !down ? t.fault : tell.language === 'zh' ? (error as Error).message : t.down;
  return { title: t.unavailable, status: down ? 503 : 500, body: nothing(why, t.again(requestId)) };
}
