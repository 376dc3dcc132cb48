import { language, spoken } from '../browser/language.ts';
import { proofWords } from '../labels/proof.ts';
import { type Verdict, verifyFiles } from './verify.ts';

const t = spoken(proofWords);
const section = document.querySelector<HTMLElement>('#proof');
const steps = document.querySelector<HTMLElement>('#steps');
const verdictLine = document.querySelector<HTMLElement>('#verdict');

function show({ ok, steps: found, summary }: Verdict, milliseconds: number): void {
  steps!.replaceChildren(
    ...found.map((step) => {
      const item = document.createElement('li');
      item.className = step.ok ? 'ok' : 'no';
      item.textContent = step.text;
      return item;
    }),
  );
  verdictLine!.hidden = false;
  verdictLine!.className = ok ? 'nothing' : 'note error';
  verdictLine!.textContent = `${summary}${t.took(Math.max(1, Math.round(milliseconds)))}`;
}

async function check(load: () => Promise<readonly (readonly [string, string])[]>): Promise<void> {
  try {
    const files = await load();
    const begun = performance.now();
    show(verifyFiles(files, language), performance.now() - begun);
  } catch {
    verdictLine!.hidden = false;
    verdictLine!.className = 'note error';
    verdictLine!.textContent = t.noFile;
  }
}

document.querySelector('#recompute')?.addEventListener('click', () => {
  void check(async () => {
    const sources = section!.dataset['sources']!.split(' ');
    return Promise.all(
      sources.map(async (source) => {
        const answer = await fetch(source);
        if (!answer.ok) throw new Error(String(answer.status));
        return [source.split('?')[0]!.split('/').slice(1).join('/'), await answer.text()] as const;
      }),
    );
  });
});

document.querySelector<HTMLInputElement>('#files')?.addEventListener('change', (event) => {
  const { files } = event.target as HTMLInputElement;
  if (files?.length) void check(() => Promise.all([...files].map(async (file) => [file.name, await file.text()] as const)));
});
