/** `npm run verify-archive -- PACKAGE.zip`: 0 when intact, 1 when not. Offline, one file at a time. */
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl, { type Entry, type Options, type ZipFile } from 'yauzl';
import { type PackedFile, verifyPackage } from './verify-package.ts';

const [path] = process.argv.slice(2);
if (!path) {
  console.error('用法：verify-archive 归档包.zip');
  process.exit(2);
}
const zip = await promisify<string, Options, ZipFile>(yauzl.open)(path, {
  lazyEntries: true,
  autoClose: false,
  validateEntrySizes: true,
}).catch((error: Error) => {
  console.error(`不能读取 ${path}：${error.message}`);
  process.exit(2);
});
const files: PackedFile[] = [];
for (let left = zip.entryCount; left > 0; left--) {
  const found = once(zip, 'entry') as Promise<Entry[]>;
  zip.readEntry();
  const entry = (await found)[0]!;
  const stream = () => promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry);
  files.push({
    path: entry.fileName,
    read: async function* () {
      yield* await stream();
    },
  });
}
const verdict = await verifyPackage(files);
zip.close();
for (const fault of verdict.faults) console.log(fault);
console.log(verdict.intact ? `归档包完好，核对文件${verdict.files}件。` : '归档包与封存时不符。');
process.exitCode = verdict.intact ? 0 : 1;
