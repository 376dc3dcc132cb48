import type { PlainDate } from '../basics/plain-date.ts';
import { decisionTitle } from './decisions.ts';
import type { ParameterValues } from './parameter-values.ts';
import type { ParameterName } from './parameters.ts';

export const packCodes = ['KF', 'YY', 'YX', 'PD', 'CD'] as const;
export type PackCode = (typeof packCodes)[number];

/** Stands in the regulation. `reading`: the open wording was read by this decision of requirements §1 (R-nn) or F.1 (A-nn). */
export interface ClauseSource {
  readonly clause: string;
  /** Literal words of the clause; a test finds them in `regulations/*.md`. */
  readonly quote: string;
  readonly reading?: string;
}
/** Does not stand in the regulation. `default` is the decision that fills it (`R-19` …) or `SILENT`: nothing is demanded. */
export interface DefaultSource {
  readonly default: string;
  readonly note?: string;
}
export type Source = ClauseSource | DefaultSource;
/** A source as it is pinned with a task: the words stay in the published text. */
export type SourceRef = Omit<ClauseSource, 'quote'> | DefaultSource;
export interface Sourced<T> {
  readonly value: T;
  readonly source: Source;
}
/** One sourced value for every parameter: a missing one does not compile. */
export type PackParameters = { readonly [N in ParameterName]: Sourced<ParameterValues[N]> };

export interface BasisDocument {
  readonly title: string;
  readonly number: string | null;
}
/** What the regulation leaves to a text we do not have: shown, never invented (YX-0, CD-0b). */
export interface PackGap {
  readonly parameters: readonly ParameterName[];
  readonly note: string;
}

/** One version of one regulation as data (KF-01, X-12). Effective versions never change; see `addPackVersion`. */
export interface RulePack {
  readonly code: PackCode;
  /** Unique within the code, e.g. `2020-1`. */
  readonly version: string;
  readonly kind: 'department' | 'joint';
  readonly title: string;
  readonly issuer: string;
  readonly documentNo: string | null;
  readonly issuedOn: PlainDate | null;
  readonly effectiveFrom: PlainDate;
  /** Why this date, where the text carries none. */
  readonly effectiveFromSource: Source;
  /** Inclusive; null until replaced. */
  readonly effectiveTo: PlainDate | null;
  /** The year of an annual document (YY 2021, YX 2023); a later year shows the age warning. */
  readonly annualYear: number | null;
  readonly basisDocuments: readonly BasisDocument[];
  readonly interpretationAuthority: string | null;
  readonly inherits: readonly BasisDocument[];
  readonly gaps: readonly PackGap[];
  readonly notes: readonly string[];
  /** File under `regulations/`, shown to the public beside the values. */
  readonly textFile: string;
  readonly parameters: PackParameters;
}

export const isClause = <S extends SourceRef>(source: S): source is Exclude<S, DefaultSource> => 'clause' in source;
/** `PD 第十条`, or `默认：次数按法律主体计算` for a value the text does not give. */
export const sourceText = (pack: PackCode, source: SourceRef): string =>
  isClause(source) ? `${pack} ${source.clause}` : source.default === 'SILENT' ? `${pack} 未规定` : `默认：${decisionTitle(source.default)}`;

/** A value from the text: `[clause, literal quote]`, with the reading decision where the wording is open. */
export const given = <T>(value: T, clause: string, quote: string, reading?: string): Sourced<T> => ({
  value,
  source: reading === undefined ? { clause, quote } : { clause, quote, reading },
});
/** A value the text is silent on, filled by a decision. */
export const byDefault = <T>(value: T, decision: string, note?: string): Sourced<T> => ({
  value,
  source: note === undefined ? { default: decision } : { default: decision, note },
});
/** The text demands nothing here. */
export const silent = <T>(value: T): Sourced<T> => ({ value, source: { default: 'SILENT' } });
