import type { ParameterName } from '../packs/parameters.ts';
import { parameterCatalogue } from '../packs/parameters.ts';
import type { Considered, EffectivePolicy, Explained, ResolutionRule } from './effective-policy.ts';

/** One line of the policy as people read it: the task's values first, then each department's. */
export interface ExplainedValue {
  readonly row: string;
  readonly name: ParameterName;
  readonly label: string;
  /** Null for a value of the whole task. */
  readonly department: string | null;
  readonly value: unknown;
  readonly rule: ResolutionRule;
  readonly from: string;
  /** Clause label alone; null for a default. */
  readonly clause: string | null;
  readonly isDefault: boolean;
  readonly why: string;
  readonly considered: readonly Considered[];
}

const lines = (department: string | null, values: Readonly<Record<string, Explained<unknown>>>): readonly ExplainedValue[] =>
  Object.entries(values).map(([key, { value, rule, from, source, why, considered }]) => {
    const name = key as ParameterName;
    return {
      ...parameterCatalogue[name],
      name,
      department,
      value,
      rule,
      from,
      clause: 'clause' in source ? source.clause : null,
      isDefault: !('clause' in source),
      why,
      considered,
    };
  });

/** Every value of a pinned policy with its explanation, in the order of the catalogue. */
export const explainedValues = (policy: EffectivePolicy): readonly ExplainedValue[] => [
  ...lines(null, policy.taskWide),
  ...policy.departments.flatMap((d) => lines(d.department, d.values)),
];
