import fc from 'fast-check';
import { vectors } from '../testing/vectors.ts';
import { buildEntry, type EntryInput } from './entry.ts';
import { monitorLog } from './monitor.ts';

const hex = (n: number): string => n.toString(16).padStart(64, '0');

/** A small honest log: seal, ceremony, two reveals, result, replacement, publication, correction. */
function honest(): EntryInput[] {
  const at = '2026-03-01T00:00:00Z';
  const last = new Map<string, number>();
  const [seal, cer] = [hex(1), hex(2)];
  const entry = (i: number, t: EntryInput['t'], ref: string, rest: Partial<EntryInput>): EntryInput => {
    const prev = last.get(ref) ?? -1;
    last.set(ref, i);
    return { t, at, org: 'coord', ref, prev, ...rest };
  };
  return [
    entry(0, 'frame.seal', 'd/1', { h: seal, n: 1 }),
    entry(1, 'ceremony.open', 'c/1', { h: cer, k: [seal] }),
    entry(2, 'ceremony.reveal', 'c/1', { h: hex(3), k: [cer], org: 'psb' }),
    entry(3, 'ceremony.reveal', 'c/1', { h: hex(4), k: [cer], org: 'coord' }),
    entry(4, 'ceremony.close', 'c/1', { h: hex(5), k: [cer] }),
    entry(5, 'draw.result', 'd/1', { h: hex(6), k: [seal] }),
    entry(6, 'inspector.replace', 'd/1', { h: hex(7), k: [seal] }),
    entry(7, 'result.publish', 'v/1', {}),
    entry(8, 'result.correct', 'v/1', { c: hex(8) }),
  ];
}
const codes = (entries: readonly EntryInput[]) => monitorLog(entries.map(buildEntry)).findings.map(([, code]) => code);

describe('SSJ1 §12.6: monitor', () => {
  test.each(vectors.monitor)('$name', ({ lines, findings, pending }) => {
    expect(monitorLog(lines)).toEqual({ findings, pending });
  });

  test('X-03: an honest log has no findings', () => {
    expect(codes(honest())).toEqual([]);
  });

  test('X-03 ✘: any entry taken out of the chain is seen', () => {
    fc.assert(
      fc.property(fc.nat(7), (i) => {
        const entries = honest();
        if (i === 7) return;
        expect(codes(entries.toSpliced(i, 1)).length).toBeGreaterThan(0);
      }),
    );
  });

  test('X-03 ✘: a line that is not canonical is named by its index', () => {
    const lines = honest().map(buildEntry);
    expect(monitorLog(lines.with(3, `${lines[3]} `)).findings[0]).toEqual([3, 'M_CANON']);
    expect(monitorLog(['null', '5', '[]', '{"k":5,"ref":"x","t":"y"}']).findings.map(([, code]) => code)).toEqual(Array(4).fill('M_CANON'));
  });

  const after = (t: EntryInput['t'], rest: Partial<EntryInput>): EntryInput => ({
    ...{ t, at: '2026-03-02T00:00:00Z', org: 'psb', ref: 'other', prev: -1 },
    ...rest,
  });
  test.each<[string, EntryInput, string[]]>([
    ['a frame sealed twice', after('frame.seal', { h: hex(1), n: 1 }), ['M_SEAL_TWICE']],
    ['a ceremony opened twice', after('ceremony.open', { h: hex(2), k: [hex(1)] }), ['M_CEREMONY']],
    ['a ceremony of an unsealed frame', after('ceremony.open', { h: hex(20), k: [hex(9)] }), ['M_CEREMONY']],
    ['a reveal after closing', after('ceremony.reveal', { h: hex(3), k: [hex(2)] }), ['M_REVEAL']],
    ['a second closing', after('ceremony.close', { h: hex(3), k: [hex(2)] }), ['M_CLOSE']],
    ['a ceremony voided after closing', after('ceremony.void', { k: [hex(2)] }), ['M_VOID_LATE']],
    ['a result of an unknown seal', after('draw.result', { h: hex(3), k: [hex(9)] }), ['M_RESULT']],
    ['a second result', after('draw.result', { h: hex(3), k: [hex(1)] }), ['M_RESULT_TWICE']],
    ['a void after the outcome was determined', after('draw.void', { c: hex(3), k: [hex(1)] }), ['N_VOID_DETERMINED']],
    ['a void of nothing', after('draw.void', { c: hex(3), k: [hex(9)] }), ['M_VOID']],
    ['a replacement before the draw', after('inspector.replace', { h: hex(3), k: [hex(9)] }), ['M_REPLACE']],
    ['a correction of nothing', after('result.correct', { c: hex(3) }), ['M_CORRECT']],
  ])('X-03 ✘: %s', (_, entry, expected) => {
    expect(codes([...honest(), entry])).toEqual(expected);
  });

  test('D-49: a new attempt after a void is allowed, before it is a redraw', () => {
    const voided = after('draw.void', { c: hex(3), k: [hex(1)], ref: 'd/1', prev: 6 });
    const again = (prev: number) => after('frame.seal', { h: hex(11), n: 2, ref: 'd/1', prev });
    expect(codes([...honest(), voided, again(9)])).toEqual(['N_VOID_DETERMINED']);
    expect(codes([...honest(), again(6)])).toEqual(['M_REDRAW']);
    expect(codes([...honest(), voided, { ...again(9), n: 3 }])).toEqual(['N_VOID_DETERMINED', 'M_ATTEMPT']);
  });

  test('D-49: a ceremony voided in time frees its seals', () => {
    const opened = honest().slice(0, 3);
    const void1 = after('ceremony.void', { k: [hex(2)], ref: 'c/1', prev: 2 });
    const report = monitorLog([...opened, void1, after('ceremony.open', { h: hex(12), k: [hex(1)] })].map(buildEntry));
    expect(report.findings).toEqual([[3, 'N_VOID']]);
    expect(report.pending).toEqual([[0, hex(1)]]);
  });
});
