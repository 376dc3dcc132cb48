export type { SubgraphTarget } from './data-source/data-source.ts';
export * from './gateway.ts';
export type { Endpoint } from './identity.ts';
export { defaultLimits, type Limits } from './limits/limits.ts';
export * from './listen.ts';
