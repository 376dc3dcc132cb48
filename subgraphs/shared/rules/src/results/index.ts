export * from './passed.ts';
export * from './publication.ts';
export * from './record-result.ts';
export * from './refusals.ts';
export * from './result-rules.ts';
