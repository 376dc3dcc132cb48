import { createHash } from 'node:crypto';
import { maskName, type ResultCode, resultCodes } from '@double-random/rules';
import { canonicalJson } from '@double-random/verifiable-draw';
import type { Dossier } from '../visit/dossier.ts';
import type { MatterCheckRow } from '../visit/visit-row.ts';
import type { PublicationMode, PublishedContent } from './publication-row.ts';

const personKinds: readonly string[] = ['PRACTITIONER'];

/** SHA-256 of the canonical JSON: anybody can compute it from what is shown (KF-22d). */
export const contentHashOf = (content: PublishedContent): string => createHash('sha256').update(canonicalJson(content)).digest('hex');

export interface Wording {
  readonly resultNo: string;
  readonly version: number;
  readonly mode: PublicationMode;
  readonly resultCode: ResultCode;
  readonly publicText: string | null;
}

/** PD-20g, KF-22c: what the public is shown; of a restricted result code and date, not what was checked or written. */
export function publishedContent(
  { task, visit }: Pick<Dossier, 'task' | 'visit'>,
  check: MatterCheckRow,
  wording: Wording,
): PublishedContent {
  const object = visit.snapshot[check.agency] ?? Object.values(visit.snapshot)[0];
  const full = wording.mode === 'FULL';
  const person = visit.entityKey.startsWith('person:');
  const hidden = person || personKinds.includes(object?.kind ?? '');
  return {
    resultNo: wording.resultNo,
    version: wording.version,
    mode: wording.mode,
    agency: check.agency,
    objectCode: visit.code,
    uscc: person ? null : visit.entityKey,
    objectName: hidden ? maskName(object?.name ?? '') : (object?.name ?? visit.code),
    taskNo: task.no,
    taskName: task.name,
    joint: visit.joint,
    inspectedOn: visit.finishedOn!,
    resultCode: wording.resultCode,
    resultText: resultCodes[wording.resultCode],
    ...(full ? { matterCode: check.matterCode, matterName: check.matterName } : {}),
    ...(full && wording.publicText ? { publicText: wording.publicText } : {}),
  };
}
