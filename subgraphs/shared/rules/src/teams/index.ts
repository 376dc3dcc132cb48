export * from './approver.ts';
export * from './composition.ts';
export * from './eligibility.ts';
export * from './refusals.ts';
export * from './replacement.ts';
