export * from './freeze.ts';
export * from './freshness.ts';
export * from './inspector-entry.ts';
export * from './mandatory-fields.ts';
export * from './refusals.ts';
