const titles = ['名单和规则封存', '各方作出承诺', '各方依次揭示', '产生名单'] as const;

/** The four steps of every draw; a list exists only after the fourth (draw-spec §5). */
export function DrawStages({ done }: { readonly done: number }) {
  return (
    <ol className="draw-stages" aria-label="抽取的步骤">
      {titles.map((title, i) => (
        <li key={title} className={i < done ? 'done' : i === done ? 'now' : undefined} aria-current={i === done ? 'step' : undefined}>
          {'①②③④'[i]} {title}
          {i < done && ' ✓'}
        </li>
      ))}
    </ol>
  );
}
