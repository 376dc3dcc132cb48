import { utf8 } from './bytes.ts';
import { canonicalJson } from './canonical/canonical-json.ts';
import { pureHash } from './hash/hash.ts';
import { nodeHash } from './node.ts';
import { generateCase, runCase } from './testing/generated-cases.ts';
import { vectors } from './testing/vectors.ts';

const sha256 = (text: string) => pureHash('sha256').hex(utf8(text));

describe('SSJ1 Annex B: generated cases, bit-identical to the other implementation', () => {
  const cases = Array.from({ length: vectors.cases.n }, (_, k) => generateCase(k));

  test('KF-14a X-05: 1000 whole draws replay byte for byte', () => {
    expect(sha256(cases.map(canonicalJson).join(''))).toBe(vectors.cases.inputsSha256);
    const outputs = cases.map((one) => runCase(one, nodeHash));
    expect(outputs).toEqual(vectors.cases.hashes);
    expect(sha256(outputs.join('\n'))).toBe(vectors.cases.outputsSha256);
  });

  test('KF-14a: server and page hashes give the same draw (every tenth case, both suites)', () => {
    const some = cases.filter(({ k }) => k % 10 === 0);
    expect(new Set(some.map(({ suite }) => suite)).size).toBe(2);
    expect(some.map((one) => runCase(one, pureHash))).toEqual(some.map(({ k }) => vectors.cases.hashes[k]));
  });

  test('YY-32a ✘: a case with one candidate more has another outcome', () => {
    const one = cases.find(({ candidates }) => candidates.length > 5)!;
    const more = { ...one, candidates: [...one.candidates, { ...one.candidates[0]!, id: 'x' }] };
    expect(runCase(more, nodeHash)).not.toBe(vectors.cases.hashes[one.k]);
  });
});
