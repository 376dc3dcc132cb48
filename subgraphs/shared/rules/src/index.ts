export * from './basics/plain-date.ts';
export * from './basics/refusal.ts';
export * from './codes/enums.ts';
export * from './codes/refusal-codes.ts';
export * from './packs/index.ts';
export * from './policy/index.ts';
