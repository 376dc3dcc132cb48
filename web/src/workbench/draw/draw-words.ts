import type { CeremonyFactsFragment, DrawRoomQuery } from '../../generated/workbench/graphql.ts';

export type RoomTask = DrawRoomQuery['task'];
export type RoomDraw = RoomTask['draws'][number];
export type Ceremony = CeremonyFactsFragment;

/** Why registered objects took no part, in the words of the certificate (draw-spec §2.2). */
const exclusions: Readonly<Record<string, string>> = {
  CAP_YEAR: '年度次数已达上限',
  PASSED_SAME_MATTER: '本年度同一事项已检查合格',
  INSPECTED_THIS_YEAR: '本年度已被抽中',
  CLOSED: '已注销、吊销或停业',
  OUT_OF_SCOPE: '依法不在抽查范围',
  TARGETED: '已并入其他检查',
};
export const exclusionWord = (code: string): string => exclusions[code] ?? code;

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
