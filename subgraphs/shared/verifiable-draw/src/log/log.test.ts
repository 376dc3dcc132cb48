import { fromHex, toHex, utf8 } from '../bytes.ts';
import { parseStrict } from '../canonical/canonical-json.ts';
import { pureHash } from '../hash/hash.ts';
import { MerkleTree } from '../merkle/merkle-tree.ts';
import { ed25519Key, nodeVerifiers } from '../node.ts';
import { pureVerifiers } from '../signature/pure.ts';
import type { SignatureVerifiers } from '../signature/verifiers.ts';
import { codeOf, vectors } from '../testing/vectors.ts';
import { checkTranscript } from '../transcript/verify.ts';
import type { Transcript } from '../types.ts';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { buildEntry, type EntryInput, parseEntry, payloadCommitment } from './entry.ts';
import { cosignatureLine, formatVerifierKey, openNote, parseVerifierKey, signatureLine } from './note.ts';
import { formatTlogProof, type TrustPolicy, verifyTlogProof } from './tlog-proof.ts';
import { checkLog, verifyLog } from './verify-log.ts';

const { log } = vectors;
const hash = pureHash('sha256');
const keys = Object.values(log.keys).map(parseVerifierKey);
const policy = (quorum: number, verifiers: SignatureVerifiers = nodeVerifiers): TrustPolicy => ({ keys, quorum, verifiers, tree: hash });
const both = [
  { name: 'native', verifiers: nodeVerifiers },
  { name: 'pure', verifiers: pureVerifiers },
];

describe('SSJ1 §12.2: signed notes and checkpoints (C2SP)', () => {
  test.each(both)('$name: checkpoints with Ed25519, SM2 and two witnesses', ({ verifiers }) => {
    for (const { size, note } of log.checkpoints) {
      const { body, signers, times } = openNote(note, keys, 3, verifiers);
      const checkpoint = parseCheckpoint(body);
      expect({ ...checkpoint, root: toHex(checkpoint.root) }).toEqual({ origin: log.origin, size, root: log.roots[size] });
      expect([signers.length, times.size]).toEqual([4, 2]);
      expect(formatCheckpoint(checkpoint)).toBe(body);
    }
  });

  test.each(both)('$name ✘: bad notes', ({ verifiers }) => {
    for (const { note, code } of log.bad) expect(codeOf(() => openNote(note, keys, 3, verifiers))).toBe(code);
  });

  test.each(both)('$name: the example of the C2SP page', ({ verifiers }) => {
    const { vkey, note } = log.c2spExample;
    expect(openNote(note, [parseVerifierKey(vkey)], 1, verifiers).signers).toEqual(['example.com/foo']);
  });

  test.each(both)('$name ✘: one bit changed in any signature of a known key is E_SIG', ({ verifiers }) => {
    const { note } = log.checkpoints[0]!;
    const lines = note.split('\n');
    lines.forEach((line, i) => {
      if (!line.startsWith('— ')) return;
      const at = line.length - 20;
      const other = line[at] === 'A' ? 'B' : 'A';
      const forged = lines.with(i, line.slice(0, at) + other + line.slice(at + 1)).join('\n');
      expect(codeOf(() => openNote(forged, keys, 3, verifiers))).toBe('E_SIG');
    });
  });

  test('✘ malformed notes and keys', () => {
    const { note } = log.checkpoints[0]!;
    expect(codeOf(() => openNote('no signature\n', keys, 0, nodeVerifiers))).toBe('E_NOTE');
    expect(codeOf(() => openNote(note.slice(0, -1), keys, 0, nodeVerifiers))).toBe('E_NOTE');
    expect(codeOf(() => openNote(`${note}junk\n`, keys, 0, nodeVerifiers))).toBe('E_NOTE');
    expect(codeOf(() => parseVerifierKey(log.keys['log']!.replace('+25a9a1bc+', '+25a9a1bd+')))).toBe('E_VKEY');
    expect(codeOf(() => parseVerifierKey('name'))).toBe('E_VKEY');
    expect(codeOf(() => parseCheckpoint('o\n01\nAAAA\n'))).toBe('E_NOTE');
    expect(codeOf(() => openNote(note, keys, 4, { ed25519: nodeVerifiers.ed25519 }))).toBe('E_SIG');
  });

  test('what is signed here opens here: log, witness and proof of an entry', () => {
    const [own, witness] = [ed25519Key(new Uint8Array(32).fill(7)), ed25519Key(new Uint8Array(32).fill(8))];
    const logKey = parseVerifierKey(formatVerifierKey('coord.example/ssj', 'ed25519', own.publicKey));
    const witnessKey = parseVerifierKey(formatVerifierKey('psb.example/w', 'cosignature', witness.publicKey));
    const tree = new MerkleTree(hash, log.entries.map(utf8));
    const body = formatCheckpoint({ origin: logKey.name, size: tree.size, root: tree.root() });
    const note = `${body}\n${signatureLine(logKey, body, own.sign)}${cosignatureLine(witnessKey, body, 1_800_000_000, witness.sign)}`;
    const text = formatTlogProof(5, tree.inclusionProof(5), note);
    for (const { verifiers } of both) {
      const trust: TrustPolicy = { keys: [logKey, witnessKey], quorum: 2, verifiers, tree: hash };
      const proven = verifyTlogProof(text, log.entries[5]!, trust);
      expect(proven).toMatchObject({ origin: logKey.name, index: 5, size: tree.size });
      expect([...proven.times]).toEqual([['psb.example/w', 1_800_000_000]]);
      expect(codeOf(() => verifyTlogProof(text, log.entries[6]!, trust))).toBe('E_INCLUSION');
    }
  });
});

describe('SSJ1 §12.3: binding a transcript to the log', () => {
  test('tlog-proof of the vectors, and of another entry', () => {
    const { entry, text } = log.proof;
    expect(verifyTlogProof(text, log.entries[entry]!, policy(3)).index).toBe(entry);
    expect(codeOf(() => verifyTlogProof(text, log.entries[entry + 1]!, policy(3)))).toBe('E_INCLUSION');
    expect(codeOf(() => verifyTlogProof(text.replace('v1', 'v2'), log.entries[entry]!, policy(3)))).toBe('E_PROOF');
    expect(codeOf(() => verifyTlogProof(text.replace('index 4', 'index 04'), log.entries[entry]!, policy(3)))).toBe('E_PROOF');
    expect(codeOf(() => verifyTlogProof('', '', policy(3)))).toBe('E_PROOF');
  });

  test.each(vectors.bound)('X-05: $name → $code', ({ text, quorum, code }) => {
    const transcript = parseStrict<Transcript>(text);
    checkTranscript(transcript);
    expect(codeOf(() => checkLog(transcript, policy(quorum)))).toBe(code);
    const outcome = verifyLog(transcript, policy(quorum));
    expect(outcome.ok ? 'OK' : outcome.code).toBe(code);
  });

  test('✘ proofs from two logs are not one history', () => {
    const key = ed25519Key(new Uint8Array(32).fill(9));
    const named = ['a.example/ssj', 'b.example/ssj'].map((name) => parseVerifierKey(formatVerifierKey(name, 'ed25519', key.publicKey)));
    const items = named.map((own, i) => {
      const tree = new MerkleTree(hash, [utf8(log.entries[i]!)]);
      const body = formatCheckpoint({ origin: own.name, size: 1, root: tree.root() });
      return { entry: log.entries[i]!, proof: formatTlogProof(0, [], `${body}\n${signatureLine(own, body, key.sign)}`) };
    });
    const transcript = parseStrict<Transcript>(vectors.bound[0]!.text);
    const trust: TrustPolicy = { keys: named, quorum: 1, verifiers: nodeVerifiers, tree: hash };
    expect(codeOf(() => checkLog({ ...transcript, log: items.slice(1) }, trust))).toBe('E_LOG_MISSING');
    expect(codeOf(() => checkLog({ ...transcript, log: items }, trust))).toBe('E_LOG_ORIGIN');
  });

  test('✘ a transcript without log proofs is bound to nothing', () => {
    const transcript = parseStrict<Transcript>(vectors.bound[0]!.text);
    expect(codeOf(() => checkLog({ ...transcript, log: [] }, policy(3)))).toBe('E_LOG_ORIGIN');
  });
});

describe('SSJ1 §12.1: log entries', () => {
  const h = 'ab'.repeat(32);
  const seal: EntryInput = { t: 'frame.seal', at: '2026-03-01T00:00:00Z', org: 'psb', ref: 'psb/1', prev: -1, h, n: 1 };

  test('X-03: an entry is canonical and reads back', () => {
    const text = buildEntry(seal);
    expect(parseEntry(text)).toEqual({ ...seal, v: 1, act: '', c: '' });
    expect(codeOf(() => parseEntry(text.replace('{', '{ ')))).toBe('E_CANON');
  });

  test.each<[string, Partial<EntryInput>]>([
    ['a seal without its hash', { h: '' }],
    ['a seal without its attempt', { n: undefined }],
    ['an attempt where there is none', { t: 'visit.start' }],
    ['a reveal without its ceremony', { t: 'ceremony.reveal', n: undefined }],
    ['a void without its signed decision', { t: 'draw.void', n: undefined, k: [h] }],
    ['a correction without ground', { t: 'result.correct', n: undefined }],
    ['an unknown type', { t: 'x.y' as 'key.rotate', n: undefined }],
    ['a name instead of a commitment', { act: '张三' }],
    ['a back reference below -1', { prev: -2 }],
    ['no subject', { ref: '' }],
    ['a text longer than the limit', { ref: 'x'.repeat(70_000) }],
  ])('X-03 ✘: %s is refused', (_, change) => {
    expect(codeOf(() => buildEntry({ ...seal, ...change }))).toBe('E_RECORD');
  });

  test('X-03: a payload commitment opens with its salt only', () => {
    const [salt, payload] = ['5a'.repeat(32), { ground: '更正' }];
    const c = payloadCommitment(hash, salt, payload);
    expect(fromHex(c).length).toBe(32);
    expect(payloadCommitment(hash, salt, { ground: '更正' })).toBe(c);
    expect(payloadCommitment(hash, '5b'.repeat(32), payload)).not.toBe(c);
    expect(payloadCommitment(hash, salt, { ground: '其他' })).not.toBe(c);
  });
});
