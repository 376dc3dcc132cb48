import { FileHashes, folderOf, type ManifestFile, manifestHash, type PackageManifest } from './manifest.ts';

/** A file of an unpacked package, given out piece by piece. */
export interface PackedFile {
  readonly path: string;
  readonly read: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}
export interface PackageVerdict {
  readonly intact: boolean;
  /** Files compared with their hashes. */
  readonly files: number;
  /** What is wrong, one line each; empty when intact. */
  readonly faults: readonly string[];
}

/** Files a package carries for people; they follow from the manifest and prove nothing. */
const forReading = /^(index|[^/]+\/contents)\.html$/;

/**
 * KF 第二十三条, PD 第二十七条: whether a package is what was sealed: every listed file there with its hashes, every volume's seal that of its
 * list, nothing beside it. Needs nothing but the package.
 */
export async function verifyPackage(packed: readonly PackedFile[]): Promise<PackageVerdict> {
  const faults: string[] = [];
  const byPath = new Map(packed.map((file) => [file.path, file]));
  const manifest = await readManifest(byPath.get('manifest.json'));
  if (!manifest) return { intact: false, files: 0, faults: ['manifest.json 缺失或者不能识别'] };
  let files = 0;
  const listed = new Set(['manifest.json']);
  for (const volume of manifest.volumes) {
    if (!volume.files) continue;
    const folder = folderOf(volume.agency, volume.supplement);
    if (manifestHash(volume.files) !== volume.manifestHash) faults.push(`${folder} 的目录与封存值不符`);
    for (const file of volume.files) {
      const path = `${folder}/${file.path}`;
      listed.add(path);
      files++;
      const fault = await faultOf(byPath.get(path), file);
      if (fault) faults.push(`${path} ${fault}`);
    }
  }
  for (const { path } of packed) if (!listed.has(path) && !forReading.test(path)) faults.push(`${path} 不在目录中`);
  return { intact: faults.length === 0, files, faults };
}

async function faultOf(packed: PackedFile | undefined, listed: ManifestFile): Promise<string | undefined> {
  if (!packed) return '缺失';
  const hashes = new FileHashes();
  try {
    for await (const piece of packed.read()) hashes.update(piece);
  } catch {
    return '不能读取';
  }
  const { sha256, sm3, size } = hashes.digest();
  return sha256 === listed.sha256 && sm3 === listed.sm3 && size === listed.size ? undefined : '与封存时不符';
}

async function readManifest(file: PackedFile | undefined): Promise<PackageManifest | undefined> {
  if (!file) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of file.read()) pieces.push(piece);
  try {
    const manifest = JSON.parse(Buffer.concat(pieces).toString('utf8')) as PackageManifest;
    return manifest.format === 'double-random/archive/1' && Array.isArray(manifest.volumes) ? manifest : undefined;
  } catch {
    return undefined;
  }
}
