export * from './parameter-values.ts';
export * from './parameters.ts';
export * from './rule-pack.ts';
