export * from './effective-policy.ts';
