import type { InspectorState, PublicSecurityInspectorQuery } from '../../generated/workbench/graphql.ts';
import type { OwnDepartment } from '../departments.ts';
import { tones } from '../theme.ts';
import { words } from './words.ts';

/** An inspector as every department shows it. */
export type RegisteredInspector = NonNullable<PublicSecurityInspectorQuery['inspector']>;

export const inspectorTones: Readonly<Record<InspectorState, string>> = {
  ACTIVE: tones.good,
  ON_LEAVE: tones.warn,
  SUSPENDED: tones.warn,
  EXPIRED: tones.bad,
  TRANSFERRED: tones.plain,
  RETIRED: tones.plain,
};

export const unitName = ({ agency }: OwnDepartment, code: string | null): string | null =>
  agency.units?.find((unit) => unit.code === code)?.name ?? code;

const changes: Readonly<Record<string, string>> = {
  ENTERED: words.changeEntered,
  IMPORTED: words.changeImported,
  STATE: words.changeOfState,
  UNDONE: words.changeUndone,
};
export const inspectorChange = (change: string): string => changes[change] ?? change;
