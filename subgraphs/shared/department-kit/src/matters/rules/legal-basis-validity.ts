export interface DatedBasis {
  readonly title: string;
  readonly repealedOn: string | null;
}

/** YY 三（一） 根据法律法规和规章修订情况…动态调整: bases without force on a day. */
export const repealedBases = (bases: readonly DatedBasis[], on: string): readonly string[] =>
  bases.filter((b) => b.repealedOn !== null && b.repealedOn <= on).map((b) => b.title);
