import { daysBetween, type PlainDate, shanghaiDate, yearOf } from '../basics/plain-date.ts';
import { ok, type Refusal, type Result } from '../basics/refusal.ts';
import { registryRefusals, type StaleReason } from './refusals.ts';

/** One of a department's registries before a draw. */
export interface RegistryState {
  readonly department: string;
  readonly registry: 'OBJECTS' | 'INSPECTORS';
  /** Last confirmation, and whether it was given for this task. */
  readonly confirmedAt: Date | undefined;
  readonly confirmedForTask: boolean;
  readonly changedAt: Date | undefined;
  /** The version that will be drawn from was filed with the office. */
  readonly filed: boolean;
  /** `registry.confirmBeforeDraw`, `registry.refresh`, `registry.filingRequired` of the task's policy for this department. */
  readonly confirmBeforeDraw: boolean;
  readonly refresh: 'DYNAMIC' | 'AT_LEAST_YEARLY';
  readonly filingRequired: boolean;
}

const maximumAgeDays = 365;

const rules: readonly { reason: StaleReason; basis: string; applies: (s: RegistryState, on: PlainDate) => boolean }[] = [
  { reason: 'NOT_CONFIRMED', basis: 'PD 第十一条第二款', applies: (s) => s.confirmBeforeDraw && (!s.confirmedAt || !s.confirmedForTask) },
  {
    reason: 'CHANGED_AFTER_CONFIRMATION',
    basis: 'PD 第十一条第二款',
    applies: (s) => s.confirmBeforeDraw && s.confirmedAt !== undefined && s.changedAt !== undefined && s.changedAt > s.confirmedAt,
  },
  {
    reason: 'TOO_OLD',
    basis: 'YY 三（四）',
    applies: (s, on) =>
      s.refresh === 'AT_LEAST_YEARLY' && (!s.confirmedAt || daysBetween(shanghaiDate(s.confirmedAt), on) > maximumAgeDays),
  },
  { reason: 'NOT_FILED', basis: 'CD 七', applies: (s) => s.filingRequired && !s.filed },
];

/** PD 第十一条第二款, YY 三（四）, CD 七: every registry of every participant is fit for a draw on this day, or one REGISTRY_STALE per registry and reason (D-44). */
export function checkRegistriesReady(registries: readonly RegistryState[], on: PlainDate): Result<void> {
  const refusals: Refusal[] = registries.flatMap((s) =>
    rules
      .filter((rule) => rule.applies(s, on))
      .map(({ reason, basis }) => registryRefusals.stale({ department: s.department, registry: s.registry, reason, basis })),
  );
  return refusals.length ? { ok: false, refusals } : ok(undefined);
}

/** YY 三（四） 「至少每年更新一次」: whether a calendar year saw a confirmation. */
export const refreshedInYear = (confirmations: readonly Date[], year: number): boolean =>
  confirmations.some((at) => yearOf(shanghaiDate(at)) === year);
