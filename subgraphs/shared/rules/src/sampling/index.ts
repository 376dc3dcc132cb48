export * from './attainment.ts';
export * from './ratio-override.ts';
export * from './refusals.ts';
export * from './rounds.ts';
export * from './sample-size.ts';
export * from './strata.ts';
