import { request } from 'undici';
import type { ChannelPort, Handover, Parcel } from './channel-port.ts';
import { receiptIn } from './file-drop.ts';

export interface HttpChannelOptions {
  /** Parcels are PUT below it: `<url>/<key>`. */
  readonly url: string;
  readonly token?: string | undefined;
  readonly timeoutMs?: number;
}

const worthTryingAgain = (status: number) => status >= 500 || status === 408 || status === 425 || status === 429;
/** More than any receipt needs; a page of somebody's error is not kept. */
const longestAnswer = 4096;

/**
 * Hands results to a system that speaks HTTP. `PUT <url>/<key>` with the parcel as JSON, `Idempotency-Key: <key>` and
 * `Content-Digest` (RFC 9530): 200 or 201 with `{"receipt": "…"}` when the public can read it there, 202 when it will be shown later;
 * `GET <url>/<key>` then answers the same way. 5xx, 408, 425, 429 and silence are tried again, any other answer needs a person.
 */
export function httpChannel({ url, token, timeoutMs = 10_000 }: HttpChannelOptions): ChannelPort {
  const base = url.replace(/\/$/, '');
  const ask = async (method: 'PUT' | 'GET', { channel: _, ...parcel }: Parcel): Promise<Handover> => {
    const headers = {
      accept: 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(method === 'PUT'
        ? {
            'content-type': 'application/json',
            'idempotency-key': parcel.key,
            'content-digest': `sha-256=:${Buffer.from(parcel.contentHash, 'hex').toString('base64')}:`,
          }
        : {}),
    };
    const sent = {
      method,
      headers,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      ...(method === 'PUT' ? { body: JSON.stringify(parcel) } : {}),
    };
    try {
      const { statusCode, body } = await request(`${base}/${encodeURIComponent(parcel.key)}`, sent);
      return answered(statusCode, (await body.text()).slice(0, longestAnswer));
    } catch (error) {
      return { state: 'RETRY', error: `未能连接：${(error as NodeJS.ErrnoException).code ?? '未知'}` };
    }
  };
  return { kind: 'HTTP', receipts: true, deliver: (parcel) => ask('PUT', parcel), receiptOf: (parcel) => ask('GET', parcel) };
}

function answered(status: number, text: string): Handover {
  if (status === 202) return { state: 'SENT' };
  if (status === 200 || status === 201) {
    const receipt = receiptIn(text);
    return receipt ? { state: 'ACKED', receipt } : { state: 'REFUSED', error: `答复${status}没有 receipt` };
  }
  return { state: worthTryingAgain(status) ? 'RETRY' : 'REFUSED', error: `答复${status}` };
}
