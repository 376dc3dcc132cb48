import { readFileSync } from 'node:fs';
import { parseStrict } from '../canonical/canonical-json.ts';
import { DrawError } from '../errors.ts';
import { pureHash } from '../hash/hash.ts';
import { monitorLog } from '../log/monitor.ts';
import { parseVerifierKey } from '../log/note.ts';
import { type TrustPolicy, verifyTlogProof } from '../log/tlog-proof.ts';
import { checkLog } from '../log/verify-log.ts';
import { nodeHash, nodeVerifiers } from '../node.ts';
import { verifyOpening } from '../transcript/opening.ts';
import { checkObjectRow } from '../transcript/shape.ts';
import { checkTranscript } from '../transcript/verify.ts';
import type { ObjectRow, Opening, Transcript } from '../types.ts';
import type { Request } from './arguments.ts';

/** The request lacks something the file needs: wrong use, not a failed check. */
export class UsageError extends Error {}

/** Lines to print and whether all was well. */
export interface Outcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

const read = (file: string): string => readFileSync(file, 'utf8');

function linesOf(file: string): string[] {
  const lines = read(file).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function rowsOf(file: string): ObjectRow[] {
  return linesOf(file).map((line) => {
    const row = parseStrict<ObjectRow>(line);
    checkObjectRow(row);
    return row;
  });
}

function trust(request: Request): TrustPolicy {
  const keys = request.keys.map(parseVerifierKey);
  const quorum = request.quorum ?? new Set(keys.map((key) => key.name)).size;
  return { keys, quorum, verifiers: nodeVerifiers, tree: pureHash('sha256') };
}

function transcript(file: string, request: Request): Outcome {
  const document = parseStrict<Transcript>(read(file));
  const rows = new Map([...request.rows].map(([id, path]) => [id, rowsOf(path)]));
  const { level, seed, beacon } = checkTranscript(document, { hashes: nodeHash, rows });
  const lines = [`VERIFIED ${level} seed ${seed} beacon ${beacon}`];
  if (request.keys.length > 0) lines.push(`VERIFIED LOG ${checkLog(document, trust(request), nodeHash)} steps`);
  return { ok: true, lines };
}

/** Teams drawn in a ceremony of their own stand on the object draw of an earlier one (draw-spec §8). */
function teamTranscript(file: string, request: Request): Outcome {
  if (request.transcript === undefined) throw new UsageError('--transcript');
  const earlier = checkTranscript(parseStrict<Transcript>(read(request.transcript)), { hashes: nodeHash }).objectDraws;
  const { level, seed, beacon } = checkTranscript(parseStrict<Transcript>(read(file)), { hashes: nodeHash, earlier });
  return { ok: true, lines: [`VERIFIED ${level} seed ${seed} beacon ${beacon}`] };
}

function opening(file: string, request: Request): Outcome {
  if (request.transcript === undefined) throw new UsageError('--transcript');
  const document = parseStrict<Transcript>(read(request.transcript));
  checkTranscript(document, { hashes: nodeHash });
  const verdict = verifyOpening(parseStrict<Opening>(read(file)), document, nodeHash);
  const more = verdict.status === 'excluded' ? verdict.code : `ticket ${verdict.ticket.slice(0, 16)} cutoff ${verdict.cutoff.slice(0, 16)}`;
  return { ok: true, lines: [`VERIFIED ${verdict.status}: ${more}`] };
}

function proof(file: string, request: Request): Outcome {
  if (request.entry === undefined || request.keys.length === 0) throw new UsageError('--entry and --key');
  const { origin, index, size, signers } = verifyTlogProof(read(file), read(request.entry), trust(request));
  return { ok: true, lines: [`VERIFIED entry ${index} of ${size} in ${origin}, signed by ${[...new Set(signers)].join(', ')}`] };
}

function log(file: string): Outcome {
  const { findings, pending } = monitorLog(linesOf(file));
  const lines = [...findings.map(([index, code]) => `${code} ${index}`), ...pending.map(([index, seal]) => `PENDING ${index} ${seal}`)];
  const ok = !findings.some(([, code]) => code.startsWith('M_'));
  return { ok, lines: ok ? [...lines, 'VERIFIED log'] : lines };
}

const KINDS: readonly (readonly [ending: string, check: (file: string, request: Request) => Outcome])[] = [
  ['.team-transcript.json', teamTranscript],
  ['.transcript.json', transcript],
  ['.opening.json', opening],
  ['.tlog-proof', proof],
  ['.ndjson', log],
];

/** Checks one file by the ending of its name. A failed check is an outcome, wrong use a `UsageError`. */
export function checkFile(file: string, request: Request): Outcome {
  const kind = KINDS.find(([ending]) => file.endsWith(ending));
  if (!kind) throw new UsageError(file);
  try {
    return kind[1](file, request);
  } catch (error) {
    if (error instanceof DrawError) return { ok: false, lines: [`FAILED ${error.message}`] };
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new UsageError(error.message);
    throw error;
  }
}
