import { canonicalJson } from '../canonical/canonical-json.ts';
import { candidates, example, hash } from '../testing/example.ts';
import { verifyTranscript } from '../transcript/verify.ts';
import type { InspectorDrawRecord, ObjectDrawRecord, Profile } from '../types.ts';
import { announce, disclose, type Stage } from './disclose.ts';
import { hasSmallCell, shownExcluded } from './small-cells.ts';

const shown = (profile: Profile, stage: Stage, size = 400) => {
  const { transcript } = example(size, profile);
  const out = disclose(hash, transcript, stage);
  const draw = out.draws[0] as ObjectDrawRecord;
  const verdict = verifyTranscript(out);
  return { rows: draw.rows?.length ?? 0, proofs: draw.proofs?.length ?? 0, verdict: verdict.ok ? verdict.level : verdict.code };
};

describe('SSJ1 §11: disclosure', () => {
  test('X-05: what each profile shows when', () => {
    expect(shown('open', 'drawn')).toEqual({ rows: 400, proofs: 0, verdict: 'FULL' });
    expect(shown('blinded', 'drawn')).toEqual({ rows: 400, proofs: 0, verdict: 'FULL' });
    expect(shown('blinded', 'published', 60)).toEqual({ rows: 60, proofs: 0, verdict: 'FULL' });
    expect(shown('sealed', 'drawn')).toEqual({ rows: 0, proofs: 0, verdict: 'E_ROWS' });
    expect(shown('sealed', 'published')).toEqual({ rows: 0, proofs: 40, verdict: 'PARTIAL' });
  });

  test('X-05 ✘: a cell of fewer than five alike rows keeps blinded rows back until the results', () => {
    expect(shown('blinded', 'drawn', 60)).toEqual({ rows: 0, proofs: 0, verdict: 'E_ROWS' });
    const row = ['00', 'A', 1, '', ''] as const;
    expect(hasSmallCell(Array(5).fill(row))).toBe(false);
    expect(hasSmallCell(Array(4).fill(row))).toBe(true);
    expect(hasSmallCell([...Array(5).fill(row), ['01', 'A', 2, '', '']])).toBe(true);
    expect(hasSmallCell([])).toBe(false);
  });

  test('X-07 ✘: a sealed transcript names no candidate that was not drawn', () => {
    const notDrawn = (size: number) => {
      const { transcript } = example(size, 'sealed');
      const [objects, people] = transcript.draws as [ObjectDrawRecord, InspectorDrawRecord];
      const leaf = people.recusals[0]![1];
      return objects.result.strata.every((stratum) => stratum.drawn.every(([drawn]) => drawn !== leaf));
    };
    const size = [400, 380, 360, 340].find(notDrawn)!;
    const { transcript } = example(size, 'sealed');
    const text = canonicalJson(disclose(hash, transcript, 'published'));
    const draw = transcript.draws[0] as ObjectDrawRecord;
    const drawn = new Set(draw.result.strata.flatMap((stratum) => stratum.drawn.map(([leaf]) => leaf)));
    const leaked = draw.rows!.filter(([leaf]) => !drawn.has(leaf) && text.includes(leaf));
    expect(leaked).toEqual([]);
    expect([...drawn].every((leaf) => text.includes(leaf))).toBe(true);
  });

  test('D-104: before the last visit only hashes and a time are public, whatever was drawn', () => {
    const forms = [example(10), example(400)].map(({ transcript }) =>
      announce(
        hash,
        transcript.ceremony,
        transcript.draws.map((draw) => draw.resultHash),
      ),
    );
    for (const form of forms) {
      expect(Object.keys(form).sort()).toEqual(['by', 'ceremony', 'results', 'seals', 'suite', 'type', 'v']);
      const values = [form.ceremony, ...form.seals, ...form.results];
      expect(values.every((value) => /^[0-9a-f]{64}$/.test(value))).toBe(true);
    }
    expect(forms.map((form) => canonicalJson(form).length)).toEqual([canonicalJson(forms[0]).length, canonicalJson(forms[0]).length]);
  });

  test('X-05: excluded counts below three are shown as <3', () => {
    const excluded = [
      ['CAP_YEAR', 1],
      ['CLOSED', 2],
      ['TARGETED', 3],
    ] as const;
    expect(shownExcluded({ excluded })).toEqual([
      ['CAP_YEAR', '<3'],
      ['CLOSED', '<3'],
      ['TARGETED', '3'],
    ]);
    expect(candidates(10).filter(({ x }) => x !== '').length).toBe(1);
  });
});
