import { readFileSync } from 'node:fs';
import type { DrawErrorCode } from '../errors.ts';
import { DrawError } from '../errors.ts';
import type { BeaconProof, BeaconSpec, Hex, InspectorRecord, ObjectPlan, ObjectRecord, Opening, Suite, Transcript } from '../types.ts';

/** Published test vectors (Annex D); made by another implementation. */
export interface Vectors {
  canon: { in: string; out: string }[];
  canonBad: string[];
  strictBad: string[];
  tagged: { suite: Suite; tag: string; parts: Hex[]; out: Hex }[];
  commit: { suite: Suite; key: Hex; keyCommit: Hex; id: string; salt: Hex; leaf: Hex; facts: unknown; fc: Hex }[];
  merkle: { suite: Suite; leaves: Hex[]; roots: Hex[] }[];
  ticket: { suite: Suite; seed: Hex; leaf: Hex; w: number; ball: number; ticket: Hex }[];
  quota: { plan: ObjectPlan; listed: number[]; eligible: number[]; out: number[] }[];
  drand: { chain: Hex; publicKey: Hex; genesis: number; period: number; dst: string; round: number; signature: Hex; randomness: Hex };
  beacon: { suite: Suite; spec: BeaconSpec; proof: BeaconProof; value: Hex }[];
  beaconBad: { suite: Suite; spec: BeaconSpec | null; proof: BeaconProof | null }[];
  chain: { suite: Suite; secret: Hex; n: number; first: Hex[] }[];
  transcripts: { name: string; level: string; sealObjects: Hex; sealInspectors: Hex; seed: Hex; text: string }[];
  secrets: { name: string; frameKey: Hex; inspKey: Hex; candidates: ObjectRecord[]; inspectors: InspectorRecord[] }[];
  openings: { of: number; opening: Opening; says: string }[];
  negative: { name: string; of: number; set: { path: (string | number)[]; value: unknown }[]; code: string }[];
  log: {
    origin: string;
    entries: string[];
    roots: Hex[];
    inclusion: { i: number; n: number; path: Hex[] }[];
    consistency: { m: number; n: number; path: Hex[] }[];
    keys: Record<string, string>;
    checkpoints: { size: number; note: string }[];
    proof: { entry: number; text: string };
    c2spExample: { vkey: string; note: string };
    bad: { name: string; note: string; code: string }[];
  };
  bound: { name: string; code: string; quorum: number; text: string }[];
  monitor: { name: string; lines: string[]; findings: [number, string][]; pending: [number, Hex][] }[];
  cases: { n: number; inputsSha256: Hex; outputsSha256: Hex; hashes: Hex[] };
}

export const VECTORS_FILE = new URL('../../vectors/draw-vectors.json', import.meta.url);
export const vectors = JSON.parse(readFileSync(VECTORS_FILE, 'utf8')) as Vectors;

export function vectorTranscript(index: number): Transcript {
  return JSON.parse(vectors.transcripts[index]!.text) as Transcript;
}

/** A copy of a document with one member replaced. */
export function patched<T>(document: T, path: readonly (string | number)[], value: unknown): T {
  const copy = structuredClone(document);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1)!] = value;
  return copy;
}

/** The code an action fails with, 'OK' if it does not. */
export function codeOf(action: () => unknown): DrawErrorCode | 'OK' {
  try {
    action();
    return 'OK';
  } catch (error) {
    if (error instanceof DrawError) return error.code;
    throw error;
  }
}
