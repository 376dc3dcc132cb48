import type { Dispatcher } from 'undici';

export interface Exchanged {
  readonly status: number;
  readonly text: string;
}

/**
 * Posts JSON and reads the whole answer, without a stream, a signal or a fetch in between: with answers of a few kilobytes these cost
 * more than the exchange itself.
 * @throws Error when the answer is not whole within `timeoutMs`, or the connection fails
 */
export const postJson = (
  pool: Dispatcher,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  timeoutMs: number,
): Promise<Exchanged> =>
  new Promise((resolve, reject) => {
    let status = 0;
    const chunks: Buffer[] = [];
    let controller: Dispatcher.DispatchController | undefined;
    let late: Error | undefined;
    const deadline = setTimeout(() => {
      late = new Error(`no answer within ${timeoutMs} ms`);
      controller?.abort(late);
      reject(late);
    }, timeoutMs);
    pool.dispatch(
      // The deadline above counts from the asking, whether the other side is slow to begin or to end.
      { method: 'POST', path, headers: { ...headers, 'content-type': 'application/json' }, body, headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart(started) {
          controller = started;
          // It waited for a free connection until nobody waited for it any more.
          if (late) started.abort(late);
        },
        onResponseStart(_, statusCode) {
          status = statusCode;
        },
        onResponseData(_, chunk) {
          chunks.push(chunk);
        },
        onResponseEnd() {
          clearTimeout(deadline);
          resolve({ status, text: (chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)).toString('utf8') });
        },
        onResponseError(_, error) {
          clearTimeout(deadline);
          reject(error);
        },
      },
    );
  });
