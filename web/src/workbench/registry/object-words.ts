import type { ObjectState, PublicSecurityObjectQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';
import { words } from './words.ts';

/** An object as every department shows it. */
export type RegisteredObject = NonNullable<PublicSecurityObjectQuery['object']>;

export const stateTones: Readonly<Record<ObjectState, string>> = {
  ACTIVE: tones.good,
  PENDING: tones.warn,
  SUSPENDED: tones.warn,
  DEREGISTERED: tones.plain,
  MERGED: tones.plain,
};

const changes: Readonly<Record<string, string>> = {
  ENTERED: words.changeEntered,
  IMPORTED: words.changeImported,
  STATE: words.changeOfState,
  SCOPE: words.changeScope,
  RENAMED: words.changeRenamed,
  MOVED: words.changeMoved,
  MATTERS: words.changeMatters,
  TAGGED: words.changeTagged,
  UNDONE: words.changeUndone,
};
/** A change of a registry's row in words; one not known here as it is. */
export const changeWord = (change: string): string => changes[change] ?? change;
