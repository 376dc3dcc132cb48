import { canonicalJson, parseStrict } from '../canonical/canonical-json.ts';
import { chainStep } from '../ceremony/chain.ts';
import { resultHash, sealHash } from '../ceremony/documents.ts';
import { disclose } from '../disclosure/disclose.ts';
import { nodeHash } from '../node.ts';
import { CHAIN_LENGTH, example, hash, SECRETS } from '../testing/example.ts';
import { codeOf, patched, vectors, vectorTranscript } from '../testing/vectors.ts';
import type { ObjectDrawRecord, Opening, ReplacementEvent, StratumResult, Transcript } from '../types.ts';
import { auditInspectorFrame, auditObjectFrame } from './audit.ts';
import { openingMaker, rowProver, verifyOpening } from './opening.ts';
import { checkTranscript, verifyTranscript } from './verify.ts';

const verdict = (transcript: unknown) => {
  const outcome = verifyTranscript(transcript as Transcript, { hashes: nodeHash });
  return outcome.ok ? 'OK' : outcome.code;
};

describe('SSJ1 §13: verification of transcripts', () => {
  test.each(vectors.transcripts)('X-05: $name verifies $level with its seed', ({ text, level, seed }) => {
    expect(verifyTranscript(parseStrict(text))).toMatchObject({ ok: true, level, seed });
  });

  test.each(vectors.negative)('X-05 ✘: $name → $code', ({ of, set, code }) => {
    const bad = set.reduce((document, { path, value }) => patched(document, path, value), vectorTranscript(of));
    expect(verdict(bad)).toBe(code);
  });

  test('KF-14a: stored snapshot, seed parts and plan give the same list, byte for byte', () => {
    const { transcript } = example();
    const text = canonicalJson(transcript);
    expect(verifyTranscript(parseStrict(text))).toMatchObject({ ok: true, level: 'FULL', beacon: 'none' });
    expect(canonicalJson(example().transcript)).toBe(text);
  });

  test('✘ malformed documents are E_FORMAT, never a crash', () => {
    const good = vectorTranscript(0);
    const spoilt: [(string | number)[], unknown][] = [
      [['type'], 'other'],
      [['draws'], null],
      [['draws', 0, 'rows', 0, 2], 0],
      [['draws', 0, 'rows', 0, 2], 256],
      [['draws', 0, 'rows', 0, 1], 'a"b'],
      [['draws', 0, 'rows', 0, 0], 'AB'],
      [['draws', 0, 'seal'], undefined],
      [['draws', 0, 'seal', 'kind'], 'inspectors'],
      [['draws', 0, 'plan', 'strata'], {}],
      [['ceremony', 'by'], 5],
      [['contributions', 0], null],
    ];
    expect(spoilt.map(([path, value]) => verdict(patched(good, path, value)))).toEqual(spoilt.map(() => 'E_FORMAT'));
    expect([verdict(null), verdict([]), verdict('x')]).toEqual(['E_FORMAT', 'E_FORMAT', 'E_FORMAT']);
    expect(verdict(patched(good, ['suite'], 'md5'))).toBe('E_SUITE');
    expect(verdict(patched(good, ['ceremony', 'suite'], 'sm3'))).toBe('E_SUITE');
  });

  test('✘ teams without their object draw, and results under a wrong hash', () => {
    const { transcript } = example();
    expect(verdict({ ...transcript, draws: transcript.draws.slice(1) })).toBe('E_OF');
    expect(verdict(patched(transcript, ['draws', 0, 'resultHash'], '00'.repeat(32)))).toBe('E_RESULT_HASH');
    expect(verdict(patched(transcript, ['draws', 1, 'rows'], null))).toBe('E_ROWS');
    expect(verdict(patched(transcript, ['draws', 0, 'rows', 0, 1], 'C'))).toBe('E_FRAME_ROOT');
  });

  test('✘ seals of a ceremony out of order', () => {
    const { transcript } = example();
    expect(verdict(patched(transcript, ['ceremony', 'seals'], transcript.ceremony.seals.toReversed()))).toBe('E_CEREMONY');
  });

  test('teams drawn in a later ceremony verify against the object draw verified before', () => {
    const { transcript } = example();
    const first = checkTranscript({ ...transcript, draws: transcript.draws.slice(0, 1) });
    const later = { ...transcript, draws: transcript.draws.slice(1) };
    expect(verifyTranscript(later, { earlier: first.objectDraws })).toMatchObject({ ok: true, level: 'FULL' });
  });

  test('rows may come as a separate file', () => {
    const { transcript } = example();
    const { rows } = transcript.draws[0] as ObjectDrawRecord;
    const thin = patched(transcript, ['draws', 0, 'rows'], null);
    expect(verdict(thin)).toBe('E_ROWS');
    const given = (list: typeof rows) => verifyTranscript(thin, { rows: new Map([['psb/1/objects', list!]]) });
    expect(given(rows)).toMatchObject({ ok: true, level: 'FULL' });
    expect(given(rows!.slice(1))).toMatchObject({ ok: false, code: 'E_FRAME_N' });
  });
});

describe('SSJ1 §13 step 7: winners only', () => {
  const { transcript } = example(200, 'sealed');
  const partial = disclose(hash, transcript, 'published');
  /** Changes the object draw and hashes its result anew, so that only the check in question can object. */
  const tampered = (change: (draw: ObjectDrawRecord) => Partial<ObjectDrawRecord>) => {
    const draw = partial.draws[0] as ObjectDrawRecord;
    const { result, ...rest } = { ...draw, ...change(draw) };
    return verdict({ ...partial, draws: [{ ...rest, result, resultHash: resultHash(hash, result) }] });
  };
  const strata = (draw: ObjectDrawRecord, change: (one: StratumResult, i: number) => Partial<StratumResult>) => ({
    result: { ...draw.result, strata: draw.result.strata.map((one, i) => ({ ...one, ...change(one, i) })) },
  });

  test('X-05: the published winners verify', () => {
    expect(tampered(() => ({}))).toBe('OK');
  });

  test('X-05 ✘: order, cutoff, counts, strata and rows of winners', () => {
    expect(tampered((draw) => strata(draw, ({ drawn }) => ({ drawn: drawn.toReversed() })))).toBe('E_RESULT');
    const swapped = ([a, b, ...rest]: StratumResult['drawn']) => [b!, a!, ...rest];
    expect(tampered((draw) => strata(draw, ({ drawn }) => ({ drawn: swapped(drawn) })))).toBe('E_RESULT');
    expect(tampered((draw) => strata(draw, () => ({ cutoff: 'ff'.repeat(32) })))).toBe('E_RESULT');
    expect(tampered((draw) => strata(draw, ({ drawn }) => ({ drawn: drawn.slice(1) })))).toBe('E_RESULT');
    expect(tampered((draw) => strata(draw, ({ listed, eligible }, i) => (i ? {} : { listed: listed + 1, eligible: eligible + 1 })))).toBe(
      'E_FRAME_N',
    );
    expect(tampered((draw) => strata(draw, (_, i) => ({ drawn: draw.result.strata[1 - i]!.drawn })))).toBe('E_RESULT');
    expect(tampered(({ proofs }) => ({ proofs: proofs!.slice(1) }))).toBe('E_ROWS');
    expect(tampered(({ proofs }) => ({ proofs: [{ ...proofs![0]!, i: 1 + proofs![0]!.i }, ...proofs!.slice(1)] }))).toBe('E_INCLUSION');
  });

  test('✘ an excluded firm among the winners', () => {
    const { rows } = transcript.draws[0] as ObjectDrawRecord;
    const excluded = rowProver(hash, rows!)(rows!.find((row) => row[3] !== '')![0]);
    const [, s] = excluded.row;
    const smuggled = (draw: ObjectDrawRecord) =>
      strata(draw, (one) => (one.s === s ? { drawn: [[excluded.row[0], 0, '00'.repeat(32)], ...one.drawn.slice(1)] } : {}));
    const details = verifyTranscript({
      ...partial,
      draws: [
        {
          ...(partial.draws[0] as ObjectDrawRecord),
          ...smuggled(partial.draws[0] as ObjectDrawRecord),
          proofs: [...(partial.draws[0] as ObjectDrawRecord).proofs!, excluded],
        },
      ],
    });
    expect(details).toMatchObject({ ok: false, code: 'E_RESULT', detail: 'row of a winner' });
  });
});

describe('SSJ1 §9: replacements', () => {
  const event = (seq: number, change: Partial<ReplacementEvent> = {}): ReplacementEvent => {
    const { u, team } = example().teams.units()[0]!;
    const { c, v } = chainStep(hash, SECRETS['coord']!, CHAIN_LENGTH, 1 + seq);
    return { ...{ seq, u, slot: 0, out: team[0]![2], why: 'HEALTH', mode: 'random', in: '', c, v, unavail: [] }, ...change };
  };

  test('D-27: by lot (KF 第十七条) and by appointment (PD 第十六条), both in the transcript', () => {
    const { transcript, teams } = example();
    const first = event(1);
    const one = teams.replace(first);
    expect(one.in).not.toBe('');
    expect(one.in).not.toBe(first.out);
    const second = event(2, { out: one.in, mode: 'appointed', in: 'ee'.repeat(32), c: '', v: '' });
    const two = teams.replace(second);
    expect(two).toMatchObject({ in: 'ee'.repeat(32), lead: 'ee'.repeat(32), flags: [] });
    const replaced = {
      ...transcript,
      replacements: [
        { ...first, result: one },
        { ...second, result: two },
      ],
    };
    expect(verdict(replaced)).toBe('OK');
    expect(verdict(patched(replaced, ['replacements', 0, 'result', 'in'], 'ee'.repeat(32)))).toBe('E_REPLACEMENT');
  });

  test('KF-17 ✘: who was taken off a team never returns to it; an exhausted pool leaves the place empty', () => {
    const { teams } = example();
    const gone = new Set<string>();
    let out = event(1).out;
    for (let seq = 1; seq <= 4; seq++) {
      gone.add(out);
      const { in: next, flags } = teams.replace(event(seq, { out }));
      expect(gone.has(next)).toBe(false);
      if (next === '') expect(flags).toEqual(['NO_LEADER', 'TEAM_TOO_SMALL', 'UNFILLED']);
      if (next === '') return;
      out = next;
    }
    throw new Error('four inspectors of one department cannot be replaced four times');
  });

  test('D-22: nobody left in the pool → the place stays empty and the team is flagged', () => {
    const { teams, transcript } = example();
    const { rows } = transcript.draws[1]!;
    const unavail = rows!.map((row): [string, string] => [row[0], 'ON_LEAVE']);
    expect(teams.replace(event(1, { unavail }))).toMatchObject({ in: '', flags: ['NO_LEADER', 'TEAM_TOO_SMALL', 'UNFILLED'] });
  });

  test('✘ wrong number, unit, place or commitment; nothing changes', () => {
    const { teams } = example();
    const before = canonicalJson(teams.result());
    const attempt = (change: Partial<ReplacementEvent>) => codeOf(() => teams.replace(event(1, change)));
    expect(attempt({ seq: 2 })).toBe('E_SEQ');
    expect(attempt({ u: '00'.repeat(32) })).toBe('E_UNIT');
    expect(attempt({ slot: 9 })).toBe('E_SLOT');
    expect(attempt({ out: '' })).toBe('E_SLOT');
    expect(attempt({ v: '00'.repeat(32) })).toBe('E_COMMIT');
    expect(canonicalJson(teams.result())).toBe(before);
  });
});

describe('SSJ1 §11: openings and audit', () => {
  test.each(vectors.openings)('one firm checks itself: $says', ({ of, opening, says }) => {
    const transcript = vectorTranscript(of);
    expect(says.endsWith('CAP_YEAR') ? 'excluded' : says).toBe(verifyOpening(opening, transcript).status);
    const forged = (change: Partial<Opening>) => codeOf(() => verifyOpening({ ...opening, ...change }, transcript));
    expect(forged({ salt: '00'.repeat(32) })).toBe('E_OPENING');
    expect(forged({ id: 'x' })).toBe('E_OPENING');
    expect(forged({ facts: {} })).toBe('E_OPENING');
    expect(forged({ i: opening.i + 1 })).toBe('E_INCLUSION');
    expect(forged({ draw: 'other' })).toBe('E_OPENING');
  });

  test('every firm of a draw gets an opening that tells the truth', () => {
    const { transcript, records, frameKey } = example();
    const draw = transcript.draws[0] as ObjectDrawRecord;
    const open = openingMaker(hash, frameKey, draw);
    const drawn = new Set(draw.result.strata.flatMap((stratum) => stratum.drawn.map(([leaf]) => leaf)));
    for (const { id, x } of records) {
      const opening = open(id);
      const expected = x !== '' ? 'excluded' : drawn.has(opening.row[0]) ? 'drawn' : 'not drawn';
      expect(verifyOpening(opening, transcript).status).toBe(expected);
    }
    const listed = records.find(({ id }) => verifyOpening(open(id), transcript).status === 'drawn')!;
    const stratumOf = draw.result.strata.findIndex(({ s }) => s === listed.s);
    const dropped = draw.result.strata[stratumOf]!.drawn.filter(([leaf]) => leaf !== open(listed.id).row[0]);
    const hidden = patched(transcript, ['draws', 0, 'result', 'strata', stratumOf, 'drawn'], dropped);
    expect(codeOf(() => verifyOpening(open(listed.id), hidden))).toBe('E_OPENING');
    const barred = records.find(({ x }) => x !== '')!;
    const at = draw.result.strata.findIndex(({ s }) => s === barred.s);
    const smuggled = [...draw.result.strata[at]!.drawn, [open(barred.id).row[0], 0, '00'.repeat(32)]];
    const mixed = patched(transcript, ['draws', 0, 'result', 'strata', at, 'drawn'], smuggled);
    expect(codeOf(() => verifyOpening(open(barred.id), mixed))).toBe('E_OPENING');
    expect(codeOf(() => open('not listed'))).toBe('E_ROWS');
    expect(codeOf(() => openingMaker(hash, '99'.repeat(32), draw))).toBe('E_OPENING');
  });

  test.each(vectors.secrets.map((secret, i) => ({ ...secret, i })))(
    '$name: an auditor with the keys rebuilds both frames',
    ({ i, ...secret }) => {
      const { suite, draws } = vectorTranscript(i);
      const own = nodeHash(suite);
      const [objects, people] = [draws[0]!, draws[1]!];
      const recusals = 'recusals' in people ? people.recusals : [];
      auditObjectFrame(own, secret.frameKey, secret.candidates, objects.seal);
      auditInspectorFrame(own, secret.inspKey, secret.inspectors, recusals, people.seal);
      const audit = (records: typeof secret.candidates, key = secret.frameKey) =>
        codeOf(() => auditObjectFrame(own, key, records, objects.seal));
      expect(audit(secret.candidates.slice(1))).toBe('E_FRAME_N');
      expect(audit([{ ...secret.candidates[0]!, w: 9 }, ...secret.candidates.slice(1)])).toBe('E_FRAME_ROOT');
      expect(audit(secret.candidates, '00'.repeat(32))).toBe('E_OPENING');
      expect(codeOf(() => auditInspectorFrame(own, secret.inspKey, secret.inspectors, recusals.slice(1), people.seal))).toBe('E_RECUSALS');
      expect(sealHash(own, objects.seal)).toBe(vectors.transcripts[i]!.sealObjects);
    },
  );
});
