interface OfEntity {
  readonly entityKey: string;
}
/** Rows of an agency in order of entities. */
interface Portioned<T extends OfEntity> {
  readonly agency: string;
  portions(): AsyncIterable<readonly T[]>;
}
interface Taken<T extends OfEntity> {
  readonly agency: string;
  readonly rows: readonly T[];
}

/** One frame as far as it was read. */
class Reading<T extends OfEntity> {
  readonly agency: string;
  private readonly portions: AsyncIterator<readonly T[]>;
  private rows: readonly T[] = [];
  ended = false;

  constructor(frame: Portioned<T>) {
    this.agency = frame.agency;
    this.portions = frame.portions()[Symbol.asyncIterator]();
  }

  async readOn(): Promise<void> {
    const { done, value } = await this.portions.next();
    if (done) this.ended = true;
    else this.rows = this.rows.length ? [...this.rows, ...value] : value;
  }

  /** The last entity may go on in the next portion: what is before it is complete. */
  get completeBefore(): string | undefined {
    return this.ended ? undefined : (this.rows.at(-1)?.entityKey ?? '');
  }

  /** Takes the rows of entities before this one; all of them when undefined. */
  take(before: string | undefined): Taken<T> {
    const at = before === undefined ? -1 : this.rows.findIndex((row) => row.entityKey >= before);
    const rows = at < 0 ? this.rows : this.rows.slice(0, at);
    this.rows = at < 0 ? [] : this.rows.slice(at);
    return { agency: this.agency, rows };
  }
}

/**
 * Walks several frames side by side, all in order of entities: every block holds everything the frames have on its entities, so that
 * blocks can be composed one after the other in a memory that does not grow with the registries.
 * @returns per block what each of the frames has, in their order
 */
export async function* entityBlocks<T extends OfEntity>(frames: readonly Portioned<T>[]): AsyncGenerator<readonly Taken<T>[]> {
  const readings = frames.map((frame) => new Reading(frame));
  for (;;) {
    const bounds = readings.map((r) => r.completeBefore).filter((bound) => bound !== undefined);
    const before = bounds.length ? bounds.reduce((least, bound) => (bound < least ? bound : least)) : undefined;
    const block = readings.map((r) => r.take(before));
    if (block.some((frame) => frame.rows.length > 0)) yield block;
    if (before === undefined) return;
    await Promise.all(readings.filter((r) => r.completeBefore === before).map((r) => r.readOn()));
  }
}
