import type { MatterCategory, Method, ObjectKind } from '@double-random/rules';

export interface LegalBasisFacts {
  readonly title: string;
  readonly documentNo: string | null;
  readonly article: string | null;
}
export interface ChecklistFacts {
  readonly code: string;
  readonly text: string;
  readonly mandatory: boolean;
  readonly important: boolean;
  /** How it is looked at, e.g. 查阅住宿登记簿并与监控比对. */
  readonly method: string | null;
  /** What the record says of it when nothing is wrong, and when something is: offered on site, never filled in unasked. */
  readonly passSentence: string | null;
  readonly problemSentence: string | null;
}

/** What a matter says: union of KF 第七条, YY 三（一）, YX 五（一） and CD 三. null or [] = not stated; the pack says what must be. */
export interface MatterFacts {
  /** Stable across versions and unique within an agency, e.g. `M-HOTEL`. */
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly objectScope: string | null;
  readonly objectKinds: readonly ObjectKind[];
  readonly categories: readonly MatterCategory[];
  readonly methods: readonly Method[];
  readonly inspectingBody: string | null;
  /** Unit code where the agency works by unit. */
  readonly responsibleUnit: string | null;
  readonly legalBases: readonly LegalBasisFacts[];
  readonly content: string | null;
  /** 5 % = 500, per round. */
  readonly ratioBasisPoints: number | null;
  readonly roundsPerYear: number | null;
  /** CD 六 「具体在随机抽查事项清单中明确」: checks of one entity in a year, where lower than the regulation's. */
  readonly entityCapPerYear: number | null;
  readonly measures: string | null;
  readonly procedure: string | null;
  readonly requirements: string | null;
  readonly requiredField: string | null;
  readonly noNotice: boolean;
  readonly keyArea: boolean;
  readonly specialIndustry: boolean;
  /** YY 三（一）: the problems it was chosen for. */
  readonly rationale: string | null;
  readonly remark: string | null;
  /** Known defect of the text it was taken from (requirements F.2). */
  readonly defectNote: string | null;
  readonly checklist: readonly ChecklistFacts[];
  /** Values of the profile's matterFields. */
  readonly extra: Readonly<Record<string, unknown>>;
}

const emptyMatter: Omit<MatterFacts, 'code' | 'name'> = {
  aliases: [],
  objectScope: null,
  objectKinds: [],
  categories: [],
  methods: [],
  inspectingBody: null,
  responsibleUnit: null,
  legalBases: [],
  content: null,
  ratioBasisPoints: null,
  roundsPerYear: null,
  entityCapPerYear: null,
  measures: null,
  procedure: null,
  requirements: null,
  requiredField: null,
  noNotice: false,
  keyArea: false,
  specialIndustry: false,
  rationale: null,
  remark: null,
  defectNote: null,
  checklist: [],
  extra: {},
};

/** A matter with everything else not stated. */
export const matterFacts = (facts: Partial<MatterFacts> & Pick<MatterFacts, 'code' | 'name'>): MatterFacts => ({
  ...emptyMatter,
  ...facts,
});

/** Names of all facts in one order: the same content has the same hash. */
export const matterFactNames = ['code', 'name', ...Object.keys(emptyMatter)] as readonly (keyof MatterFacts)[];
