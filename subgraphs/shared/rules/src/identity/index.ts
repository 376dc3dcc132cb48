export * from './entity-id.ts';
export * from './entity-key.ts';
export * from './masking.ts';
export * from './refusals.ts';
export * from './resident-id.ts';
export * from './territory.ts';
export * from './text-width.ts';
export * from './uscc.ts';
