import type { FrameObject } from '@double-random/department-kit/contract.ts';
import fc from 'fast-check';
import { composeCandidates } from '../compose-candidates.ts';
import { entityBlocks } from './entity-blocks.ts';

const object = (agency: string, entityKey: string, code: string): FrameObject => ({
  objectId: `${agency}-${code}`,
  code,
  entityKey,
  name: code,
  address: code,
  kind: 'ENTERPRISE',
  division: '410481',
  matters: [`${agency}-m`],
  exclusions: { [`${agency}-m`]: '' },
  facts: {},
});
const agencies = ['wg-amr', 'wg-cad', 'wg-psb'];
const scope = { match: 'ANY', agencies } as const;
const matters = agencies.map((agency) => ({ matterId: `${agency}-m` }));

/** A registry: entities with one or several premises each. */
const registry = fc.array(fc.record({ entity: fc.integer({ min: 0, max: 30 }), premises: fc.integer({ min: 1, max: 4 }) }), {
  maxLength: 20,
});

test('X-04, PD-15a: 逐段读取、逐段组合，与一次读完再组合得到同样的候选对象，不论各部门分成几页', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(registry, registry, registry), fc.integer({ min: 1, max: 7 }), async (registries, size) => {
      const frames = registries.map((entries, i) => {
        const agency = agencies[i]!;
        const keys = new Map(entries.map((e) => [`E${String(e.entity).padStart(2, '0')}`, e.premises]));
        const rows = [...keys].sort().flatMap(([key, n]) => Array.from({ length: n }, (_, p) => object(agency, key, `${key}-${p}`)));
        return {
          agency,
          rows,
          async *portions() {
            for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
          },
        };
      });
      const streamed = [];
      for await (const block of entityBlocks(frames)) streamed.push(...composeCandidates(block, scope, matters));
      expect(streamed).toEqual(composeCandidates(frames, scope, matters));
    }),
  );
});
