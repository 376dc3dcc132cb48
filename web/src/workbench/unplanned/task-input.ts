import type { Dayjs } from 'dayjs';
import type { CreateTaskInput } from '../../generated/workbench/graphql.ts';
import { scopeOf } from '../caps/scope-fields.tsx';
import { daysOf } from '../form/items.tsx';
import { type PickedMatters, referencesOf } from '../matters/picked-matters.ts';

export interface UnplannedValues {
  readonly name: string;
  readonly groundCode?: string;
  readonly documentNo?: string;
  readonly note?: string;
  readonly participants?: readonly string[];
  readonly matters?: PickedMatters;
  readonly scopeText: string;
  readonly match: 'ALL' | 'ANY';
  readonly codes?: readonly string[];
  readonly kinds?: readonly string[];
  readonly creditRiskClasses?: readonly string[];
  readonly percent: number;
  readonly originLevel: NonNullable<CreateTaskInput['originLevel']>;
  readonly days: readonly [Dayjs, Dayjs];
  readonly inspectorMode: NonNullable<CreateTaskInput['inspectorMode']>;
}

/** A task outside of the plan as the platform takes it. */
export function taskInput(
  origin: 'AD_HOC' | 'DIRECTED',
  values: UnplannedValues,
  filingId: string | undefined,
): Omit<CreateTaskInput, 'requestId'> {
  const [windowFrom, windowTo] = daysOf(values.days);
  const population = scopeOf({ ...values });
  return {
    name: values.name,
    origin,
    ...(filingId ? { adHocFilingId: filingId } : {}),
    ...(values.groundCode
      ? { ground: { code: values.groundCode, documentNo: values.documentNo ?? '', ...(values.note ? { note: values.note } : {}) } }
      : {}),
    participants: [...(values.participants ?? [])],
    matters: [...referencesOf(values.matters)],
    scope: { text: values.scopeText, match: values.match },
    ratioBasisPoints: Math.round(values.percent * 100),
    ...(Object.keys(population).length > 0 ? { population: population as NonNullable<CreateTaskInput['population']> } : {}),
    windowFrom,
    windowTo,
    originLevel: values.originLevel,
    inspectorMode: values.inspectorMode,
  };
}
