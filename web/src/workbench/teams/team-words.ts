import { word } from '../../browser/words.ts';
import type { MemberLineFragment, TaskTeamsQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { words } from './words.ts';

export type TeamTask = TaskTeamsQuery['task'];
export type Member = MemberLineFragment;

export const memberTone: Readonly<Record<Member['state'], string>> = {
  DRAWN: tones.warn,
  CLEARED: tones.good,
  RECUSED: tones.bad,
  REPLACEMENT_PENDING: tones.warn,
  REPLACED: tones.plain,
  BLOCKED: tones.bad,
  PRESENT: tones.good,
  DONE: tones.good,
};

/** Those who go: not who stepped back or was replaced. */
export const isActive = ({ state }: Member): boolean => !['RECUSED', 'REPLACED', 'REPLACEMENT_PENDING', 'BLOCKED'].includes(state);

/** The rule of the own department on how a place is filled again, with its clause (K-09). */
export function replacementRule({ effectivePolicy }: TeamTask, agency: string | null) {
  return effectivePolicy.find(({ name, department }) => name === 'replacement.method' && (department === agency || department === null));
}

/** Ways the rule in force allows, as the policy writes them. */
const methods: Readonly<Record<string, string>> = { RANDOM: words.random, DESIGNATE_ALLOWED: words.designateOrRandom };
export const methodWord = (value: unknown): string => methods[String(value)] ?? String(value);

export const memberWord = (member: Member): string => word('MemberState', member.state);
