import { type DrawErrorCode, type ObjectDrawRecord, parseStrict, type Transcript, verifyTranscript } from '@double-random/verifiable-draw';

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

/** What a failed check means to somebody who is not a mathematician; the code stays beside it (draw-spec §13). */
const meanings: Readonly<Partial<Record<DrawErrorCode, string>>> = {
  E_FORMAT: '文件不是完整的抽取证书',
  E_PLAN_HASH: '抽取方案与封存时的摘要值不符：方案被改动过',
  E_CEREMONY: '封存文件不在种子仪式所列的名单中',
  E_PARTY: '交出随机数的部门与仪式所列的不符',
  E_COMMIT: '某个部门交出的随机数与事先的承诺不符',
  E_MIN: '交出随机数的部门不够数',
  E_FRAME_N: '名单的户数与封存时不同',
  E_FRAME_ORDER: '名单的次序与封存时不同',
  E_FRAME_ROOT: '名单与封存时的摘要值不符：名单被改动过',
  E_RESULT: '由种子和名单算出的结果与证书所载不同：结果被改动过',
  E_RESULT_HASH: '结果与公布的摘要值不符：结果被改动过',
  E_OF: '缺少它所依据的检查对象抽取证书，请一并选取',
};

/**
 * Checks certificates as anybody may: frames against seals, reveals against commitments, the result against the seed.
 * Certificates of inspectors stand on those of their objects, so these are checked first and remembered.
 * @param files name and text
 */
export function verifyFiles(files: readonly (readonly [name: string, text: string])[]): Verdict {
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
      steps.push({ ok: false, text: `${name}：不是有效的 JSON，或含有重复的项` });
      continue;
    }
    const verified = verifyTranscript(transcript, { earlier });
    if (verified.ok) {
      for (const [seal, record] of verified.objectDraws) earlier.set(seal, record);
      const parties = transcript.contributions.length;
      steps.push({
        ok: true,
        text: `${name}：名单与封存一致，${parties}方的随机数与承诺一致，结果与种子一致${verified.level === 'PARTIAL' ? '（部分名单依法不公开，只核验了公开部分）' : ''}。种子 ${verified.seed}`,
      });
    } else steps.push({ ok: false, text: `${name}：${meanings[verified.code] ?? '核验不通过'}（${verified.code} ${verified.detail}）` });
  }
  const ok = steps.length > 0 && steps.every((s) => s.ok);
  return { ok, steps, summary: ok ? '核验通过：这次抽取没有被改动。' : '核验不通过。请保存文件，并向实施抽查的部门或其上级机关反映。' };
}
