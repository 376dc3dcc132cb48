import { maskName, type RedactableField, type ResultCode, resultCodes } from '@double-random/rules';
import type { Dossier } from '../visit/dossier.ts';
import type { MatterCheckRow } from '../visit/visit-row.ts';
import type { PublicationMode, PublishedContent } from './publication-row.ts';
import { hiddenFields, hideWords } from './redaction/hide-words.ts';

const personKinds: readonly string[] = ['PRACTITIONER'];

export interface Wording {
  readonly resultNo: string;
  readonly version: number;
  readonly mode: PublicationMode;
  readonly resultCode: ResultCode;
  readonly publicText: string | null;
  /** What a partial publication hides, where that was said by name. */
  readonly fields?: readonly RedactableField[] | undefined;
}

/** PD-20g, KF-22c: what the public is shown; of a restricted result code and date, not what was checked or written. */
export function publishedContent(
  { task, visit }: Pick<Dossier, 'task' | 'visit'>,
  check: MatterCheckRow,
  wording: Wording,
): PublishedContent {
  const object = visit.snapshot[check.agency] ?? Object.values(visit.snapshot)[0];
  const person = visit.entityKey.startsWith('person:');
  const hidden = person || personKinds.includes(object?.kind ?? '');
  const whole = {
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
    matterCode: check.matterCode,
    matterName: check.matterName,
    ...(wording.publicText ? { publicText: wording.publicText } : {}),
  };
  return hideWords(whole, wording.mode, hiddenFields(wording.mode, wording.fields));
}
