export * from './checklist.ts';
export * from './evidence.ts';
export * from './finish.ts';
export * from './notice.ts';
export * from './refusals.ts';
export * from './start.ts';
