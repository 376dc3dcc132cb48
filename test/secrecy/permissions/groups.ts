import { type PostName, postNames } from '../posts.ts';

/**
 * Who may do what (requirements B), one line per operation; `{d}` and `{D}` stand for every department. A post named here may be refused by a
 * rule or find nothing there, but is not turned away; everybody else is told FORBIDDEN or NOT_FOUND, or given an empty page.
 */
export type Permissions = Readonly<Record<string, readonly PostName[]>>;

export const everybody = postNames;
export const people = postNames.filter((post) => post !== 'credit' && post !== 'public');
/** Everybody of a member department who takes part in its work. */
export const party = ['op', 'reg', 'rev', 'ins', 'dh', 'ph', 'aud', 'arc', 'fz', 'lgo'] as const;
export const visitReaders = ['op', 'ins', 'dh', 'ph'] as const;
export const registryReaders = ['op', 'reg', 'dh', 'ph'] as const;
/** The chain of the trail shows nobody's doings: auditors prove it, the system's keeper looks after its health. */
export const chainCheckers = ['aud', 'sys'] as const;
