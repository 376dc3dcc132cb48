import { language } from '../../browser/language.ts';
import type { CeremonyFactsFragment, DrawnListQuery, DrawRoomQuery } from '../../generated/workbench/graphql.ts';
import { exclusionIn } from '../../labels/exclusions.ts';

export type RoomTask = DrawRoomQuery['task'];
export type RoomDraw = RoomTask['draws'][number];
export type DrawnObjects = DrawnListQuery['draw']['objects'];
export type Ceremony = CeremonyFactsFragment;

export const exclusionWord = (code: string): string => exclusionIn(language, code);

/** The draw of objects in force, or the last one that was voided. */
export function currentDraw({ draws }: RoomTask): RoomDraw | undefined {
  const objects = draws.filter(({ kind }) => kind === 'OBJECTS');
  return objects.findLast(({ state }) => state !== 'VOID') ?? objects.at(-1);
}

const before: ReadonlySet<string> = new Set(['DRAFT', 'INVITED', 'READY', 'VOIDED', 'CANCELLED']);

/** A list exists, though departments other than the initiator see their part of it only after dispatch (CD 九). */
export const isDrawn = ({ state }: RoomTask): boolean => !before.has(state);

/** How far a draw has come: sealed, committed, all revealed, list made. */
export function stageOfDraw(draw: RoomDraw | undefined, ceremony: Ceremony | undefined): 0 | 1 | 2 | 3 | 4 {
  if (draw?.state === 'DONE') return 4;
  if (!ceremony) return draw ? 1 : 0;
  return ceremony.parties.every(({ revealedAt }) => revealedAt !== null) ? 3 : 2;
}
