import { rows } from '@double-random/runtime';
import type { JointHarness } from '../../testing/joint-harness.ts';
import { done } from '../../testing/joint-world.ts';

export interface CapSlotView {
  readonly slot: number;
  readonly exempt: boolean;
}

/** Exemptions as people get them, and the ledger behind them. */
export const exemptionSteps = (h: JointHarness) => ({
  /** Asked for by the operator and approved by the deputy head. */
  async approved(agency: string, more: object): Promise<{ id: string; no: string }> {
    const input = { ground: 'ABNORMAL_LIST', evidence: '列异〔2026〕7号', validFrom: '2026-01-01', validTo: '2026-12-31', ...more };
    const { exemption } = done(await h.as(`${agency}.op`).mutate('requestExemption', input, 'exemption { id no }')).payload;
    done(await h.as(`${agency}.dh`).mutate('approveExemption', { exemptionId: exemption.id }, 'exemption { id }'));
    return exemption;
  },
  /** The entity has been visited so often this year. */
  used: (code: string, times: number) =>
    rows(
      h.em(),
      `insert into cap_slot select 'ENTITY', $1::text, 2026, i, 'before-' || $1 || i, 'CONSUMED', false, 'wg-amr', now() from generate_series(1, $2::int) i`,
      [code, times],
    ),
  slots: (code: string): Promise<CapSlotView[]> =>
    rows<CapSlotView>(h.em(), `select slot, exempt from cap_slot where entity_key = $1 and rule = 'ENTITY' order by slot`, [code]),
});
