import type { ObjectState, PublicSecurityObjectQuery } from '../../generated/workbench/graphql.ts';
import { tones } from '../theme.ts';

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
  ENTERED: '录入',
  IMPORTED: '导入',
  STATE: '状态变更',
  SCOPE: '检查范围',
  RENAMED: '更名',
  MOVED: '迁址',
  MATTERS: '事项变更',
  TAGGED: '标签',
  UNDONE: '撤销导入',
};
/** A change of a registry's row in words; one not known here as it is. */
export const changeWord = (change: string): string => changes[change] ?? change;
