import { words } from './words.ts';

const titles = [words.sealed, words.committed, words.revealing, words.listExists] as const;

/** The four steps of every draw; a list exists only after the fourth (draw-spec §5). */
export function DrawStages({ done }: { readonly done: number }) {
  return (
    <ol className="draw-stages" aria-label={words.stages}>
      {titles.map((title, i) => (
        <li key={title} className={i < done ? 'done' : i === done ? 'now' : undefined} aria-current={i === done ? 'step' : undefined}>
          {'①②③④'[i]} {title}
          {i < done && ' ✓'}
        </li>
      ))}
    </ol>
  );
}
