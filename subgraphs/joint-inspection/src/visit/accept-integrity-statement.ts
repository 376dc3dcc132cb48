import { ok } from '@double-random/rules';
import { change, useCase } from '@double-random/runtime';
import { requireMember } from '../team/team-access.ts';

/** CD-12a: each inspector accepts, for this visit, not to obstruct business, take gifts, seek benefit or charge fees. Once is enough. */
export const acceptIntegrityStatement = useCase(
  'acceptIntegrityStatement',
  async (tx, input: { readonly requestId?: string; readonly visitId: string }) => {
    const member = await requireMember(tx, input.visitId);
    await change(tx.em, 'update team_member set integrity_statement_at = coalesce(integrity_statement_at, $2) where id = $1', [
      member.id,
      tx.now,
    ]);
    tx.note({ action: 'team.integrityStatement', subject: member.id, after: { at: member.integrityStatementAt ?? tx.now } });
    return ok({ id: input.visitId });
  },
);
