import { percent } from '../../browser/dates.ts';
import { type DrawnObjects, exclusionWord, type RoomDraw, type RoomTask } from './draw-words.ts';
import { words } from './words.ts';

/** The numbers of the draw, as large as the room needs; before it only what is decided already. */
export function DrawFigures({
  task,
  draw,
  objects,
}: {
  readonly task: RoomTask;
  readonly draw: RoomDraw | undefined;
  readonly objects: DrawnObjects | undefined;
}) {
  const drawn = draw?.state === 'DONE';
  const counts = drawn ? draw.counts : null;
  const figures: readonly (readonly [string, string | number])[] = counts
    ? [
        [words.registered, counts.active],
        [words.pool, counts.pool],
        [words.size, counts.size],
        [words.drawn, objects?.length ?? '—'],
      ]
    : [
        [words.ratio, percent(task.ratioBasisPoints)],
        [words.participants, task.participants.filter(({ state }) => state === 'ACCEPTED').length],
      ];
  return (
    <section aria-label={words.figures}>
      <dl className="draw-figures">
        {figures.map(([term, value]) => (
          <div key={term} className={term === words.drawn ? 'main' : undefined}>
            <dt>{term}</dt>
            <dd>{typeof value === 'number' ? value.toLocaleString('zh-CN') : value}</dd>
          </div>
        ))}
      </dl>
      {counts && counts.excluded.length > 0 && (
        <p className="draw-note">
          {words.excluded}
          {counts.excluded.map(({ code, count }) => words.excludedFor(exclusionWord(code), count)).join(words.semicolon)}
          {words.stop}
          {counts.shortfall > 0 && words.shortfall(counts.shortfall)}
        </p>
      )}
    </section>
  );
}
