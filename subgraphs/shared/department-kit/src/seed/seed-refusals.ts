import type { Refusal } from '@double-random/rules';

/** Refusals of a seed party (draw-spec §5): nothing is revealed. */
export const seedRefusals = {
  /** The ceremony does not hold what this party committed to now. */
  otherCommitment: (party: string): Refusal => ({
    code: 'TAMPER_DETECTED',
    message: '抽取仪式中没有本方当前的承诺值，不予揭示。',
    basis: '平台规则：抽取规程 5.1',
    path: ['input', 'ceremony', 'parties'],
    details: { party },
  }),
  otherCeremony: (): Refusal => ({
    code: 'TAMPER_DETECTED',
    message: '抽取仪式的摘要与内容不符，不予揭示。',
    basis: '平台规则：抽取规程 5.2',
    path: ['input', 'ceremonyHash'],
  }),
};
