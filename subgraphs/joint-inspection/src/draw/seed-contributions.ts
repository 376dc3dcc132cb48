import { ok, type Result } from '@double-random/rules';
import type { Ceremony, CeremonyParty, Contribution, Hex } from '@double-random/verifiable-draw';
import type { JointServices } from '../services.ts';
import { askAll, askDepartment } from './department-calls.ts';

/** What each department is committed to for its next ceremony. */
export const seedCommitments = (
  services: JointServices,
  requestId: string,
  agencies: readonly string[],
): Promise<Result<readonly CeremonyParty[]>> =>
  askAll(agencies, async (party): Promise<Result<CeremonyParty>> => {
    const answer = await askDepartment(services, requestId, party, 'seedCommitment', { party });
    return answer.ok ? ok({ p: party, c: answer.value.c, i: answer.value.index }) : answer;
  });

/** draw-spec §5.2: departments reveal one after the other, the initiator first. */
export async function seedReveals(
  services: JointServices,
  requestId: string,
  agencies: readonly string[],
  ceremony: Ceremony,
  ceremonyHash: Hex,
): Promise<Result<readonly Contribution[]>> {
  const contributions: Contribution[] = [];
  for (const party of agencies) {
    const answer = await askDepartment(services, requestId, party, 'seedReveal', { party, ceremony, ceremonyHash });
    if (!answer.ok) return answer;
    contributions.push({ p: party, v: answer.value.v });
  }
  return ok(contributions);
}
