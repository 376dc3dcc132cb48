import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson } from '../canonical/canonical-json.ts';
import { disclose } from '../disclosure/disclose.ts';
import { rowLine } from '../frame/row-commitment.ts';
import { example, hash } from '../testing/example.ts';
import { patched, VECTORS_FILE, vectors } from '../testing/vectors.ts';
import { openingMaker } from '../transcript/opening.ts';
import type { ObjectDrawRecord } from '../types.ts';
import { verify as runVerify } from './verify.ts';

const CLI = fileURLToPath(new URL('./verify-draw.ts', import.meta.url));
const INDEPENDENT = fileURLToPath(new URL('../../../../../test/independent/verify_draw.py', import.meta.url));
const hasPython = spawnSync('python3', ['--version']).status === 0;
const SLOW = 240_000;

const folder = mkdtempSync(join(tmpdir(), 'verify-draw-'));
afterAll(() => rmSync(folder, { recursive: true }));
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
function commandLine(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', CLI, ...args], { encoding: 'utf8' });
  return { status, stdout };
}
/** The same without the process around it. */
function verify(...args: string[]) {
  let stdout = '';
  const status = runVerify(
    args,
    (line) => (stdout += `${line}\n`),
    () => {},
  );
  return { status, stdout };
}
function python(...args: string[]) {
  const { status, stdout } = spawnSync('python3', [INDEPENDENT, ...args], { encoding: 'utf8' });
  return { status, stdout };
}

const { transcript, frameKey, records } = example();
const good = file('good.transcript.json', `${canonicalJson(transcript)}\n`);
const bad = file('bad.transcript.json', canonicalJson(patched(transcript, ['draws', 0, 'rows', 3, 2], 200)));
const draw = transcript.draws[0] as ObjectDrawRecord;

describe('verify-draw on the command line', () => {
  test('X-05: 0 for a good transcript with its seed, 1 with the code for a bad one', () => {
    expect(commandLine(good)).toEqual({ status: 0, stdout: expect.stringMatching(/VERIFIED FULL seed [0-9a-f]{64} beacon none/) });
    expect(commandLine(good, bad)).toEqual({ status: 1, stdout: expect.stringContaining('FAILED E_FRAME_ROOT') });
    expect(verify(file('loose.transcript.json', JSON.stringify({ b: 1, a: 2 })))).toEqual({
      status: 1,
      stdout: expect.stringContaining('E_CANON'),
    });
  });

  test('X-05: withheld rows from a file make the check full', () => {
    const thin = file('thin.transcript.json', canonicalJson(patched(transcript, ['draws', 0, 'rows'], null)));
    const rows = file('rows.ndjson', draw.rows!.map(rowLine).join(''));
    expect(verify(thin)).toEqual({ status: 1, stdout: expect.stringContaining('E_ROWS') });
    expect(verify('--rows', `psb/1/objects=${rows}`, thin)).toEqual({ status: 0, stdout: expect.stringContaining('VERIFIED FULL') });
  });

  test('openings, proofs, bound transcripts and logs', () => {
    const opening = file('firm.opening.json', canonicalJson(openingMaker(hash, frameKey, draw)(records[0]!.id)));
    expect(verify('--transcript', good, opening)).toEqual({ status: 0, stdout: expect.stringMatching(/VERIFIED (not )?drawn/) });
    const { proof, entries, keys } = vectors.log;
    const proofFile = file('entry.tlog-proof', proof.text);
    const entry = file('entry.txt', entries[proof.entry]!);
    const trusted = Object.values(keys).flatMap((key) => ['--key', key]);
    expect(verify(...trusted, '--entry', entry, proofFile)).toEqual({
      status: 0,
      stdout: expect.stringContaining('VERIFIED entry 4 of 11'),
    });
    const other = file('other.txt', entries[proof.entry + 1]!);
    expect(verify(...trusted, '--entry', other, proofFile)).toEqual({ status: 1, stdout: expect.stringContaining('E_INCLUSION') });
    for (const [i, { text, quorum, code }] of vectors.bound.slice(0, 3).entries()) {
      const bound = file(`bound${i}.transcript.json`, text);
      const expected = { status: code === 'OK' ? 0 : 1, stdout: expect.stringContaining(code === 'OK' ? 'VERIFIED LOG' : code) };
      expect(verify(...trusted, '--quorum', String(quorum), bound)).toEqual(expected);
    }
    const [clean, redraw] = vectors.monitor.map(({ lines }, i) => file(`log${i}.ndjson`, `${lines.join('\n')}\n`));
    expect(verify(clean!)).toEqual({ status: 0, stdout: expect.stringContaining('VERIFIED log') });
    expect(verify(redraw!)).toEqual({ status: 1, stdout: expect.stringContaining('M_REDRAW 13') });
  });

  test('✘ 2 for wrong use', () => {
    expect(commandLine().status).toBe(2);
    const statuses = [[], ['x.txt'], ['--what', good], ['--key'], ['missing.ndjson'], ['--quorum', '0', good]].map(
      (args) => verify(...args).status,
    );
    expect(statuses).toEqual([2, 2, 2, 2, 2, 2]);
    expect(verify(file('alone.opening.json', '{}')).status).toBe(2);
    expect(verify(file('alone.team-transcript.json', '{}')).status).toBe(2);
    expect(verify('--transcript', good, file('no.team-transcript.json', canonicalJson(transcript))).status).toBe(0);
  });
});

const askPython: typeof describe = hasPython
  ? describe
  : (((name: string) => process.stdout.write(`python3 is not installed, not asked: ${name}\n`)) as unknown as typeof describe);

askPython('the independent verifier (Python, standard library only)', () => {
  test('X-05: accepts what we publish, in full and with winners only', () => {
    const sealed = file('sealed.transcript.json', canonicalJson(disclose(hash, example(200, 'sealed').transcript, 'published')));
    expect(python('transcript', good)).toEqual({ status: 0, stdout: expect.stringContaining('VERIFIED FULL') });
    expect(python('transcript', sealed)).toEqual({ status: 0, stdout: expect.stringContaining('VERIFIED PARTIAL') });
    expect(python('transcript', bad)).toEqual({ status: 1, stdout: expect.stringContaining('E_FRAME_ROOT') });
  });

  test(
    'X-05: passes every published vector',
    () => {
      const { status, stdout } = python('vectors', fileURLToPath(VECTORS_FILE));
      expect([status, stdout]).toEqual([0, expect.stringMatching(/^(\d+) of \1 checks passed/)]);
    },
    SLOW,
  );
});
