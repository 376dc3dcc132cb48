import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChannelPort, Parcel } from './channel-port.ts';

/**
 * Leaves every parcel as `<dir>/<channel>/out/<key>.json` for collection by another system, which answers with
 * `<dir>/<channel>/receipts/<key>.json` (`{"receipt": "…"}`) once the public can read it there. Written beside and renamed, so that a
 * collector never sees half a file; written twice, it is the same file.
 */
export function fileDrop(dir: string): ChannelPort {
  const place = (parcel: Parcel, folder: 'out' | 'receipts') => join(dir, parcel.channel, folder);
  const receiptOf: ChannelPort['receiptOf'] = async (parcel) => {
    const file = join(place(parcel, 'receipts'), `${parcel.key}.json`);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text === undefined) return { state: 'SENT' };
    const receipt = receiptIn(text);
    return receipt ? { state: 'ACKED', receipt } : { state: 'REFUSED', error: '回执文件没有 receipt' };
  };
  return {
    kind: 'FILE_DROP',
    receipts: false,
    async deliver(parcel) {
      const folder = place(parcel, 'out');
      const { channel: _, ...body } = parcel;
      try {
        await mkdir(folder, { recursive: true });
        await mkdir(place(parcel, 'receipts'), { recursive: true });
        const target = join(folder, `${parcel.key}.json`);
        await writeFile(`${target}.part`, `${JSON.stringify(body, null, 1)}\n`);
        await rename(`${target}.part`, target);
      } catch (error) {
        return { state: 'RETRY', error: `写入失败：${(error as NodeJS.ErrnoException).code ?? '未知'}` };
      }
      return { state: 'SENT' };
    },
    receiptOf,
  };
}

/** The receipt named in an answer; undefined when it names none. */
export function receiptIn(text: string): string | undefined {
  try {
    const { receipt } = JSON.parse(text) as { receipt?: unknown };
    return typeof receipt === 'string' && receipt.trim() ? receipt : undefined;
  } catch {
    return undefined;
  }
}
