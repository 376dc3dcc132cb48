export { type Decision, decisionTitle } from './decisions.ts';
export * from './deep-freeze.ts';
export * from './pack-assignments.ts';
export * from './pack-versions.ts';
export * from './parameter-values.ts';
export * from './parameters.ts';
export * from './rule-pack.ts';
