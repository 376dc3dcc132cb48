import { diskStore } from './disk-store.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { type S3Settings, s3Store } from './s3-store.ts';

/** Where an installation keeps evidence: a folder (the default, below DATA_DIR), or any S3 server. */
export type EvidenceSettings = { readonly folder: string } | { readonly s3: S3Settings };

export const openEvidenceStore = (settings: EvidenceSettings): EvidenceStore =>
  's3' in settings ? s3Store(settings.s3) : diskStore(settings.folder);

/** What is read from the environment, and where complaints about it go. */
interface Variables {
  text(name: string, otherwise: string): string;
  readonly problems: string[];
}

/**
 * `EVIDENCE_S3_ENDPOINT`, `EVIDENCE_S3_BUCKET`, `EVIDENCE_S3_REGION` (us-east-1), `EVIDENCE_S3_ACCESS_KEY_ID`, `EVIDENCE_S3_SECRET_ACCESS_KEY`,
 * `EVIDENCE_S3_PREFIX` (evidence/): all of them for S3; without an endpoint the folder.
 * @param folder used when no S3 server is named
 */
export function evidenceSettings(variables: Variables, folder: string): EvidenceSettings {
  const endpoint = variables.text('EVIDENCE_S3_ENDPOINT', '');
  if (!endpoint) return { folder };
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    variables.problems.push('EVIDENCE_S3_ENDPOINT: 应为 http(s):// 地址 (must be an http(s):// URL)');
  const needed = (name: string) => {
    const value = variables.text(name, '');
    if (!value) variables.problems.push(`${name}: 已设置 EVIDENCE_S3_ENDPOINT 时必须设置 (required beside EVIDENCE_S3_ENDPOINT)`);
    return value;
  };
  return {
    s3: {
      endpoint,
      bucket: needed('EVIDENCE_S3_BUCKET'),
      region: variables.text('EVIDENCE_S3_REGION', 'us-east-1'),
      accessKeyId: needed('EVIDENCE_S3_ACCESS_KEY_ID'),
      secretAccessKey: needed('EVIDENCE_S3_SECRET_ACCESS_KEY'),
      prefix: variables.text('EVIDENCE_S3_PREFIX', 'evidence/'),
    },
  };
}
