import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJson, type ObjectDrawRecord, type Transcript } from '@double-random/verifiable-draw';

const verifier = fileURLToPath(new URL('../../../../test/independent/', import.meta.url));

const hasPython = spawnSync('python3', ['--version']).status === 0;
/** On a machine without Python the second opinion is not to be had; said aloud, never taken for a yes by a reader of the log. */
const notAsked = () => void process.stdout.write('python3 is not installed: the independent verifier was not asked\n');

/**
 * Runs the independent verifier on a transcript, in another language, from a file.
 * @returns its last line, e.g. `VERIFIED FULL`; undefined without Python
 */
export function verifyIndependently(transcript: Transcript): string | undefined {
  if (!hasPython) return notAsked();
  return inFolder((folder) => {
    const file = join(folder, 'transcript.json');
    writeFileSync(file, canonicalJson(transcript));
    return python([join(verifier, 'verify_draw.py'), 'transcript', file]);
  });
}

/** The same for teams drawn in a later ceremony of their own: the verifier's functions, given the object draw verified before (draw-spec §8). */
export function verifyTeamsIndependently(transcript: Transcript, earlier: ObjectDrawRecord): string | undefined {
  if (!hasPython) return notAsked();
  const program = [
    'import json, sys',
    `sys.path.insert(0, ${JSON.stringify(verifier)})`,
    'import verify_draw as v',
    't, base = (v.parse_strict(open(f, encoding="utf-8").read()) for f in sys.argv[1:3])',
    'sch, d = v.Scheme(t["suite"]), t["draws"][0]',
    'assert sch.h("plan", d["plan"]) == d["seal"]["plan"] and sch.h("seal", d["seal"]) in t["ceremony"]["seals"]',
    'assert sch.h("seal", base["seal"]) == d["plan"]["of"] and sch.h("result", base["result"]) == base["resultHash"]',
    'seed = sch.seed_for(sch.master(t["ceremony"], t["contributions"], ""), sch.h("seal", d["seal"]))',
    'v.check_rows(sch, d["rows"], d["seal"]["frame"], "inspectors")',
    'teams = sch.assign(seed, d["plan"], base["plan"], base["result"], d["rows"], d["recusals"])',
    'assert v.canon(teams.result()) == v.canon(d["result"]) and sch.h("result", d["result"]) == d["resultHash"]',
    'for e in t["replacements"]:',
    '    assert v.canon(teams.replace({k: x for k, x in e.items() if k != "result"})) == v.canon(e["result"])',
    'print("VERIFIED", len(d["result"]["units"]), len(t["replacements"]))',
  ].join('\n');
  return inFolder((folder) => {
    const [transcriptFile, baseFile] = [join(folder, 't.json'), join(folder, 'base.json')];
    writeFileSync(transcriptFile, canonicalJson(transcript));
    writeFileSync(baseFile, canonicalJson(earlier));
    return python(['-c', program, transcriptFile, baseFile]);
  });
}

const python = (args: string[]): string =>
  execFileSync('python3', args, { encoding: 'utf8', env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } })
    .trim()
    .split('\n')
    .at(-1)!;

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'draw-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
