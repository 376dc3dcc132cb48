import type { DepartmentCommandName, DepartmentCommands } from '@double-random/department-kit/contract.ts';
import { ok, type Refusal, type Result } from '@double-random/rules';
import { unavailable } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import type { JointServices } from '../services.ts';

type Value<N extends DepartmentCommandName> = Extract<DepartmentCommands[N]['answer'], { readonly value: unknown }>['value'];

/**
 * Asks the department that holds an agency's registries. What its rules refuse comes back as refusals.
 * @throws UNAVAILABLE when it cannot be reached: the whole step stops, nothing is drawn
 */
export async function askDepartment<N extends DepartmentCommandName>(
  services: JointServices,
  requestId: string,
  agency: string,
  command: N,
  input: DepartmentCommands[N]['input'],
): Promise<Result<Value<N>>> {
  const { subgraph, name } = getAgency(agency);
  if (subgraph === undefined) throw unavailable(`${name}没有名录库`);
  const answer = await services.departments<{ value: Value<N> } | { refusals: readonly Refusal[] }>(subgraph, command, input, requestId);
  return 'refusals' in answer ? { ok: false, refusals: answer.refusals } : ok(answer.value);
}

/** All of them, in the order asked; every refusal of every department. */
export async function askAll<T, R>(things: readonly T[], ask: (thing: T) => Promise<Result<R>>): Promise<Result<readonly R[]>> {
  const answers = await Promise.all(things.map(ask));
  const refusals = answers.flatMap((a) => (a.ok ? [] : a.refusals));
  return refusals.length ? { ok: false, refusals } : ok(answers.flatMap((a) => (a.ok ? [a.value] : [])));
}
