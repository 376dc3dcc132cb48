/** What a plan means to draw in one year. */
export interface PlannedDraws {
  /** Entities per round. */
  readonly perRound: number;
  readonly rounds: number;
}
export interface CapForecast {
  /** Entities the draws may fall on. */
  readonly inScope: number;
  /** Of these, by how often each may still be drawn this year; null = as often as one likes. Fewest first. */
  readonly byRoom: readonly { readonly room: number | null; readonly entities: number }[];
  /** Draws planned, of all rounds. */
  readonly wanted: number;
  /** Of these, how many the caps leave room for. */
  readonly feasible: number;
  readonly shortfall: number;
}

/**
 * KF 第十三条第二款, PD 第十条: whether the draws of a year find entities with room under the caps. A round draws an entity once at most, so an
 * entity bears as many draws as it has room or as there are rounds, whichever is less; where that sums up to the draws planned, rounds
 * can be filled one after the other.
 * @param entities in scope, by the free slots each has, as `capRoom` counts them; null = unlimited
 */
export function forecastCaps(entities: ReadonlyMap<number | null, number>, { perRound, rounds }: PlannedDraws): CapForecast {
  const byRoom = [...entities]
    .map(([room, n]) => ({ room, entities: n }))
    .sort((a, b) => (a.room ?? Number.POSITIVE_INFINITY) - (b.room ?? Number.POSITIVE_INFINITY));
  const wanted = perRound * rounds;
  const bearable = byRoom.reduce((sum, { room, entities: n }) => sum + n * Math.min(room ?? rounds, rounds), 0);
  const feasible = Math.min(wanted, bearable);
  return { inScope: byRoom.reduce((sum, { entities: n }) => sum + n, 0), byRoom, wanted, feasible, shortfall: wanted - feasible };
}
