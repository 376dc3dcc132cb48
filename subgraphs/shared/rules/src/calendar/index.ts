export * from './counting.ts';
export * from './refusals.ts';
export * from './state-council.ts';
export * from './working-calendar.ts';
