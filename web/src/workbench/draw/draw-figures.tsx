import { percent } from '../../browser/dates.ts';
import { exclusionWord, type RoomDraw, type RoomTask } from './draw-words.ts';

/** The numbers of the draw, as large as the room needs; before it only what is decided already. */
export function DrawFigures({ task, draw }: { readonly task: RoomTask; readonly draw: RoomDraw | undefined }) {
  const drawn = draw?.state === 'DONE';
  const counts = drawn ? draw.counts : null;
  const figures: readonly (readonly [string, string | number])[] = counts
    ? [
        ['在册', counts.active],
        ['可抽', counts.pool],
        ['应抽', counts.size],
        ['抽中', draw!.objects.length],
      ]
    : [
        ['抽查比例', percent(task.ratioBasisPoints)],
        ['参加部门', task.participants.filter(({ state }) => state === 'ACCEPTED').length],
      ];
  return (
    <section aria-label="数量">
      <dl className="draw-figures">
        {figures.map(([term, value]) => (
          <div key={term} className={term === '抽中' ? 'main' : undefined}>
            <dt>{term}</dt>
            <dd>{typeof value === 'number' ? value.toLocaleString('zh-CN') : value}</dd>
          </div>
        ))}
      </dl>
      {counts && counts.excluded.length > 0 && (
        <p className="draw-note">
          未参加抽取：{counts.excluded.map(({ code, count }) => `${exclusionWord(code)}${count}户`).join('；')}。
          {counts.shortfall > 0 && `可抽的不足应抽的，缺${counts.shortfall}户，如实记录，不补抽。`}
        </p>
      )}
    </section>
  );
}
