export * from './at-object.ts';
export * from './due-dates.ts';
export * from './effective-policy.ts';
export * from './explained-values.ts';
export * from './joint-quota.ts';
export * from './people.ts';
export * from './resolve-policy.ts';
export * from './visit-duties.ts';
