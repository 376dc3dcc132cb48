export type { SubgraphTarget } from './data-source/data-source.ts';
export * from './gateway.ts';
export { TooManyRequests } from './http/respond.ts';
export type { Endpoint } from './identity.ts';
export type { Rate } from './limits/buckets.ts';
export { defaultLimits, type Limits } from './limits/limits.ts';
export { defaultRates, type Rates } from './limits/rate.ts';
export * from './listen.ts';
