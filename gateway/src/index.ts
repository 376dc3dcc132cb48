export type { SubgraphTarget } from './data-source/data-source.ts';
export * from './gateway.ts';
export type { Endpoint } from './identity.ts';
export { defaultLimits, type Limits } from './limits/limits.ts';
export { defaultRates, type Rate, type Rates } from './limits/rate.ts';
export * from './listen.ts';
