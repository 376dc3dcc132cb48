import { type ObjectDrawRecord, parseStrict, type Transcript, verifyTranscript } from '@double-random/verifiable-draw';
import { said } from '../labels/dictionary.ts';
import type { Language } from '../labels/language.ts';
import { meanings, proofWords } from '../labels/proof.ts';

export interface Step {
  readonly ok: boolean;
  readonly text: string;
}

export interface Verdict {
  readonly ok: boolean;
  readonly steps: readonly Step[];
  /** Milliseconds are the page's to measure; here only what was found. */
  readonly summary: string;
}

/**
 * Checks certificates as anybody may: frames against seals, reveals against commitments, the result against the seed.
 * Certificates of inspectors stand on those of their objects, so these are checked first and remembered.
 * @param files name and text
 */
export function verifyFiles(files: readonly (readonly [name: string, text: string])[], language: Language): Verdict {
  const t = said(proofWords, language);
  const meaning = said(meanings as Required<typeof meanings>, language);
  const steps: Step[] = [];
  const earlier = new Map<string, ObjectDrawRecord>();
  const read = files.map(([name, text]) => {
    try {
      return [name, parseStrict<Transcript>(text)] as const;
    } catch {
      return [name, undefined] as const;
    }
  });
  const standsOnOthers = (t: Transcript | undefined) => (t?.draws?.some((d) => 'recusals' in d) ? 1 : 0);
  for (const [name, transcript] of [...read].sort(([, a], [, b]) => standsOnOthers(a) - standsOnOthers(b))) {
    if (!transcript) {
      steps.push({ ok: false, text: t.notJson(name) });
      continue;
    }
    const verified = verifyTranscript(transcript, { earlier });
    if (verified.ok) {
      for (const [seal, record] of verified.objectDraws) earlier.set(seal, record);
      steps.push({ ok: true, text: t.good(name, transcript.contributions.length, verified.level === 'PARTIAL', verified.seed) });
    } else steps.push({ ok: false, text: t.bad(name, meaning[verified.code], `${verified.code} ${verified.detail}`) });
  }
  const ok = steps.length > 0 && steps.every((s) => s.ok);
  return { ok, steps, summary: ok ? t.passed : t.failed };
}
