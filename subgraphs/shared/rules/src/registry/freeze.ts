import { ok, type Result, refuse } from '../basics/refusal.ts';
import { registryRefusals } from './refusals.ts';

/** PD 第十五条 (requirements C-2): while a draw runs on a registry, it does not change. */
export const checkNotFrozen = (registry: { readonly frozen: boolean }): Result<void> =>
  registry.frozen ? refuse(registryRefusals.frozen()) : ok(undefined);
