import type { Answer, EnrolledLog } from '@double-random/department-kit/contract.ts';
import { parseVerifierKey } from '@double-random/verifiable-draw';
import type { OpenLog } from './log-key.ts';
import type { LogServices } from './log-services.ts';

/** Text of a signed note without its signatures: what everybody signs. */
export const bodyOf = (note: string): string => note.slice(0, note.lastIndexOf('\n\n') + 1);

/** Tells a department's witness which log and key to watch. @throws Error when it watches this origin under another key, or names a key that is none */
export async function introduce(services: LogServices, { origin, verifierKey }: OpenLog, target: string): Promise<EnrolledLog> {
  const answer = await services.departments<Answer<EnrolledLog>>(target, 'enrolLog', { origin, verifierKey }, 'log-witness');
  if ('refusals' in answer) throw new Error(answer.refusals.map((r) => r.message).join());
  if (parseVerifierKey(answer.value.verifierKey).kind !== 'cosignature') throw new Error('its key is not a witness key');
  return answer.value;
}
