import { ok } from '@double-random/rules';
import { rows, useCase } from '@double-random/runtime';
import { moveExemption } from './decide-exemption.ts';
import type { ExemptionRow } from './exemption-row.ts';

/** C-15: what ran out is said to have run out. For the nightly look; nothing waits for it, a period is always held against the day. */
export const expireExemptions = useCase('expireExemptions', async (tx, _: { readonly requestId?: string }) => {
  const over = await rows<Pick<ExemptionRow, 'id' | 'state'>>(
    tx.em,
    `select id, state from exemption where state in ('APPROVED', 'USED') and valid_to < $1 order by id for update`,
    [tx.clock.today()],
  );
  for (const exemption of over) {
    const moved = await moveExemption(tx.em, exemption, 'expire');
    if (!moved.ok) return moved;
    tx.note({ action: 'exemption.expire', subject: exemption.id, before: { state: exemption.state }, after: { state: moved.value } });
  }
  tx.note({ action: 'exemption.expiry', subject: '-', after: { expired: over.length } });
  return ok({ expired: over.length });
});
