export * from './deadline-kinds.ts';
export * from './plan-filing.ts';
export * from './recompute.ts';
export * from './rule.ts';
export * from './timeliness.ts';
