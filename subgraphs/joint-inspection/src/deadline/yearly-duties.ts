import { type DeadlineKind, jointPackFor, jointQuotaOf, packFor, plainDate, type RulePack } from '@double-random/rules';
import { type Agency, agencies, departments } from '@double-random/schema/departments';
import { catalogueTerm, type DeadlineToOpen } from './open-deadline.ts';

/** Subject of a duty that comes every year. */
export const yearSubject = (agency: string, year: number): string => `${agency}:${year}`;

/** Duties of each responsible unit where the agency works by units, else of the agency (YX 五（一）, 五（二）, 七（四）). */
const unitDuties: readonly DeadlineKind[] = [
  'PLAN_FILING',
  'MATTER_LIST_DUE',
  'REGISTRY_DUE',
  'SEMI_ANNUAL_REPORT_JUNE',
  'SEMI_ANNUAL_REPORT_DECEMBER',
];
const agencyDuties: readonly DeadlineKind[] = ['PLAN_MADE', 'PLAN_CLOSING'];

/** The leading-group office receives; every other unit answers (YX 三, 五（一）). */
export const responsibleUnits = (agency: Agency): readonly string[] =>
  (agency.units ?? []).map((u) => u.code).filter((code) => code !== 'lgo');

const kindOf = (agency: Agency): string => departments.find((d) => d.code === agency.subgraph)?.title ?? '';

/** KF 第十二条第二款, PD 第九条: what is asked of an agency in a year. */
export function quotaOf(agency: Agency, year: number): ReturnType<typeof jointQuotaOf> & { readonly pack: RulePack | undefined } {
  const on = plainDate(`${year}-12-31`);
  const joint = agency.region && jointPackFor(agency.region, on);
  const own = packFor(agency.code, on);
  const quota = jointQuotaOf(kindOf(agency), { ...(joint ? { joint } : {}), ...(own ? { own } : {}) });
  return { ...quota, pack: [joint, own].find((pack) => pack && quota.from.startsWith(`${pack.code} `)) || undefined };
}

/** Every duty that 1 January brings, by the packs in force that year. */
export function yearlyDuties(year: number): DeadlineToOpen[] {
  const startOn = plainDate(`${year}-01-01`);
  const duty = (agency: Agency, kind: DeadlineKind, pack: RulePack | undefined, unit = ''): DeadlineToOpen[] => {
    const term = pack && catalogueTerm(kind, pack.code, startOn);
    return term
      ? [{ kind, subject: yearSubject(agency.code, year), agency: agency.code, unit, region: agency.region ?? null, terms: [term] }]
      : [];
  };
  return agencies.flatMap((agency) => {
    const joint = agency.region ? jointPackFor(agency.region, startOn) : undefined;
    if (agency.kind === 'CONFERENCE_OFFICE') return duty(agency, 'JOINT_PLAN_PUBLICATION', joint);
    const own = packFor(agency.code, startOn);
    const units = responsibleUnits(agency);
    const quota = quotaOf(agency, year);
    return [
      ...agencyDuties.flatMap((kind) => duty(agency, kind, own)),
      ...unitDuties.flatMap((kind) => (units.length ? units : ['']).flatMap((unit) => duty(agency, kind, own, unit))),
      ...(quota.rule === 'INITIATE_1' ? duty(agency, 'JOINT_PLAN_FILING', joint) : []),
      ...(quota.rule === 'OPTIONAL' ? [] : duty(agency, 'JOINT_QUOTA', quota.pack)),
    ];
  });
}
