import { type PlainDate, packFor, type Result } from '@double-random/rules';
import { checkRegistriesReady, type RegistryState } from '@double-random/rules/registry/index.ts';
import { type Em, row } from '@double-random/runtime';
import type { RegistryConfirmationFacts } from '../contract.ts';
import { type RegistryRow, readRegistry } from './registry-store.ts';

export interface Confirmation extends RegistryConfirmationFacts {
  readonly objectVersion: number;
  readonly inspectorVersion: number;
}

const confirmationColumns = `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, by, objects_hash as "objectsHash",
  inspectors_hash as "inspectorsHash", object_version::int as "objectVersion", inspector_version::int as "inspectorVersion"`;

/** The newest confirmation: for one task, or of all. */
export const lastConfirmation = (em: Em, agency: string, taskId?: string): Promise<Confirmation | undefined> =>
  row<Confirmation>(
    em,
    `select ${confirmationColumns} from registry_confirmation where agency = $1 ${taskId === undefined ? '' : 'and task_id = $2'}
     order by at desc, object_version desc, inspector_version desc, id desc limit 1`,
    taskId === undefined ? [agency] : [agency, taskId],
  );

export interface RegistryReadiness {
  readonly registry: RegistryRow;
  readonly confirmed: Confirmation | undefined;
  /** Refusals REGISTRY_STALE by registry and reason. */
  readonly ready: Result<void>;
}

/**
 * PD 第十一条第二款, YY 三（四）, CD 七: whether both registries of an agency may be drawn from for a task.
 * @param confirmBeforeDraw the task's policy; the agency's own pack when absent
 */
export async function registryReadiness(
  em: Em,
  agency: string,
  taskId: string,
  on: PlainDate,
  confirmBeforeDraw?: boolean,
): Promise<RegistryReadiness> {
  const registry = await readRegistry(em, agency);
  const confirmed = await lastConfirmation(em, agency, taskId);
  const latest = await lastConfirmation(em, agency);
  const parameters = packFor(agency, on)?.parameters;
  const state = (name: RegistryState['registry']): RegistryState => ({
    department: agency,
    registry: name,
    confirmedAt: confirmed ? new Date(confirmed.at) : latest && new Date(latest.at),
    confirmedForTask: confirmed !== undefined,
    changedAt: confirmed && changedAfter(registry, confirmed, name),
    filed: name === 'INSPECTORS' || (registry.objectVersion > 0 && registry.filedVersion === registry.objectVersion),
    confirmBeforeDraw: confirmBeforeDraw ?? parameters?.['registry.confirmBeforeDraw'].value ?? false,
    refresh: parameters?.['registry.refresh'].value ?? 'DYNAMIC',
    filingRequired: parameters?.['registry.filingRequired'].value ?? false,
  });
  return { registry, confirmed, ready: checkRegistriesReady([state('OBJECTS'), state('INSPECTORS')], on) };
}

/** Versions decide, not clocks: a change within the millisecond of the confirmation is a change. */
const changedAfter = (registry: RegistryRow, confirmed: Confirmation, name: RegistryState['registry']): Date | undefined => {
  const same =
    name === 'OBJECTS' ? registry.objectVersion === confirmed.objectVersion : registry.inspectorVersion === confirmed.inspectorVersion;
  return same ? undefined : new Date(Date.parse(confirmed.at) + 1);
};
