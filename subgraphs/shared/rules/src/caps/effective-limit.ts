/** The number one pack (or one matter of its list, CD 六) sets for this entity. `raisedTo`: an approved exemption lifted it, perhaps without limit (KF). */
export interface CapSource {
  readonly pack: string;
  readonly cap: number | undefined;
  readonly raisedTo?: number | 'UNLIMITED';
}

const numberOf = (source: CapSource): number | undefined => {
  if (source.raisedTo === 'UNLIMITED') return undefined;
  return source.raisedTo === undefined || source.cap === undefined ? source.cap : Math.max(source.cap, source.raisedTo);
};

/**
 * YX 五（四） beside KF 第十三条 and CD 六: the minimum over the joint pack and the packs whose matters apply at this entity (R-10, K-01).
 * A raise lifts its own pack's number only (K-06). undefined = none of them sets a number.
 */
export function effectiveLimit(sources: readonly CapSource[]): number | undefined {
  const numbers = sources.map(numberOf).filter((n) => n !== undefined);
  return numbers.length ? Math.min(...numbers) : undefined;
}
