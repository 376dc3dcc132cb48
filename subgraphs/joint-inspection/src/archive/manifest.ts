import { createHash } from 'node:crypto';
import { canonicalJson } from '@double-random/verifiable-draw';

/** One file as a manifest lists it. */
export interface ManifestFile {
  readonly path: string;
  readonly title: string;
  readonly sha256: string;
  readonly sm3: string;
  readonly size: number;
}
/** A volume in the index. `files` only where the package holds the volume; of the others the index knows number and hash. */
export interface ManifestVolume {
  /** '' = shared part. */
  readonly agency: string;
  readonly department: string;
  readonly supplement: number;
  readonly number: string | null;
  readonly retention: string;
  readonly manifestHash: string;
  readonly sealedAt: string;
  readonly files?: readonly ManifestFile[];
}
export interface PackageManifest {
  readonly format: 'double-random/archive/1';
  readonly visit: string;
  readonly task: string;
  readonly object: { readonly name: string; readonly code: string };
  readonly inspectedOn: string | null;
  /** Shared part first, then departments; supplements after their volume. */
  readonly volumes: readonly ManifestVolume[];
}

/** Both hashes the archive rules of the field ask for: SHA-256 for everybody, SM3 for domestic verifiers (GB/T 32905). */
export class FileHashes {
  readonly #sha256 = createHash('sha256');
  readonly #sm3 = createHash('sm3');
  #size = 0;

  update(bytes: Uint8Array): this {
    this.#sha256.update(bytes);
    this.#sm3.update(bytes);
    this.#size += bytes.length;
    return this;
  }

  /** Once, at the end. */
  digest(): { readonly sha256: string; readonly sm3: string; readonly size: number } {
    return { sha256: this.#sha256.digest('hex'), sm3: this.#sm3.digest('hex'), size: this.#size };
  }
}

/** What the seal of a volume stands for: its list of files, in order. */
export function manifestHash(files: readonly ManifestFile[]): string {
  const listed = files.map(({ path, title, sha256, sm3, size }) => ({ path, title, sha256, sm3, size }));
  return createHash('sha256').update(canonicalJson(listed)).digest('hex');
}

/** Folder of a volume in the package. */
export const folderOf = (agency: string, supplement: number): string =>
  `${agency || 'shared'}${supplement > 0 ? `-supplement-${supplement}` : ''}`;
