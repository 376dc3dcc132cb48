import dayjs, { type Dayjs } from 'dayjs';
import type { PlanItemInput } from '../../generated/workbench/graphql.ts';
import { day } from '../form/field.ts';
import { type PickedMatters, referencesOf } from '../matters/picked-matters.ts';
import type { PlanItem } from './plan-words.ts';

/** A group of objects that is drawn more often, as the form has it: `risk:C` or `ground:REPEATED_COMPLAINTS`, and a percentage. */
export interface Stratum {
  readonly of?: string;
  readonly percent?: number;
}

export interface ItemValues {
  readonly code: string;
  readonly name: string;
  readonly joint?: boolean;
  readonly participants?: readonly string[];
  readonly matters?: PickedMatters;
  readonly scopeText: string;
  readonly match: PlanItemInput['scope']['match'];
  readonly scopeAgencies?: readonly string[];
  readonly percent?: number | null;
  readonly strata?: readonly Stratum[];
  readonly rounds: number;
  readonly estimatedCount?: number | null;
  readonly window: readonly [Dayjs, Dayjs];
  readonly dueOn?: Dayjs | null;
  readonly unit?: string | null;
  readonly originLevel: PlanItemInput['originLevel'];
  /** Of an amendment. */
  readonly reason?: string;
}

const basisPoints = (percent: number): number => Math.round(percent * 100);

/** The scope goes by the registries of all who take part, which is what it does when nothing is said. */
const ofEverybody = ({ scope, initiator, participants }: PlanItem): boolean => {
  const parties = [initiator, ...participants].map(({ code }) => code);
  return scope.agencies.length === parties.length && parties.every((code) => scope.agencies.includes(code));
};

/** What the form of an item begins with; of a new one, the usual. */
export const itemValues = (year: number, item: PlanItem | undefined) =>
  item
    ? {
        code: item.code,
        name: item.name,
        joint: item.joint,
        participants: item.participants.map(({ code }) => code),
        matters: Object.fromEntries(
          [...new Set(item.matters.map(({ agency }) => agency))].map((agency) => [
            agency,
            item.matters.filter((m) => m.agency === agency).map(({ matterId }) => matterId),
          ]),
        ),
        scopeText: item.scope.text,
        match: item.scope.match,
        scopeAgencies: ofEverybody(item) ? undefined : item.scope.agencies,
        percent: item.ratioBasisPoints / 100,
        strata: (item.strata ?? []).map(({ riskClass, ground, ratioBasisPoints }) => ({
          of: ground ? `ground:${ground}` : `risk:${riskClass}`,
          percent: ratioBasisPoints / 100,
        })),
        rounds: item.rounds,
        estimatedCount: item.estimatedCount,
        window: [dayjs(item.windowFrom), dayjs(item.windowTo)] as const,
        dueOn: item.dueOn ? dayjs(item.dueOn) : undefined,
        unit: item.unit ?? undefined,
        originLevel: item.originLevel,
      }
    : {
        joint: false,
        match: 'ALL' as const,
        rounds: 1,
        originLevel: 'COUNTY' as const,
        window: [dayjs(`${year}-03-01`), dayjs(`${year}-11-30`)] as const,
      };

/** Every field, also those that are empty: an item is replaced as a whole (C-3), so what is not said here is gone. */
type Whole<T> = { readonly [K in keyof T]-?: T[K] };

/** @param agency of the plan, which takes part in each of its items */
export function itemInput(values: ItemValues, agency: string): Whole<PlanItemInput> {
  const joint = values.joint ?? false;
  const participants = joint ? [...(values.participants ?? [])] : [];
  const parties = [agency, ...participants];
  const strata = (values.strata ?? []).map(({ of = '', percent }) => ({
    ...(of.startsWith('risk:') ? { riskClass: of.slice('risk:'.length) } : { ground: of.slice('ground:'.length) }),
    ratioBasisPoints: basisPoints(percent ?? 0),
  }));
  return {
    code: values.code,
    name: values.name,
    joint,
    participants,
    matters: referencesOf(values.matters).filter((m) => parties.includes(m.agency)),
    scope: { text: values.scopeText, match: values.match, agencies: values.scopeAgencies?.length ? [...values.scopeAgencies] : null },
    ratioBasisPoints: values.percent === undefined || values.percent === null ? null : basisPoints(values.percent),
    strata: strata.length > 0 ? strata : null,
    rounds: values.rounds,
    estimatedCount: values.estimatedCount ?? null,
    // Only to estimate by, where no estimate is given: not a part of the item.
    registrySize: null,
    windowFrom: day(values.window[0]),
    windowTo: day(values.window[1]),
    dueOn: values.dueOn ? day(values.dueOn) : null,
    unit: values.unit ?? null,
    originLevel: values.originLevel,
  };
}
