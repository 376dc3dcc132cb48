import type { FrameObject } from '@double-random/department-kit/contract.ts';
import type { FrozenFrame } from '../../draw/compose-candidates.ts';
import { withSuccessors } from './successors.ts';

const listed = (entityKey: string, name = entityKey): FrameObject => ({
  objectId: `o-${name}`,
  code: name,
  entityKey,
  uscc: entityKey,
  name,
  address: name,
  kind: 'ENTERPRISE',
  division: '410481',
  matters: ['m'],
  exclusions: { m: '' },
  facts: {},
});
const frame = (agency: string, ...keys: string[]): FrozenFrame => ({ agency, rows: keys.map((key) => listed(key)) });
async function* stream(...blocks: (readonly FrozenFrame[])[]) {
  yield* blocks;
}
async function walked(successors: ReadonlyMap<string, string>, ...blocks: (readonly FrozenFrame[])[]) {
  const out: string[][] = [];
  for await (const block of withSuccessors(stream(...blocks), successors))
    out.push(block.flatMap((f) => f.rows.map((row) => `${f.agency} ${row.entityKey} ${row.name}`)));
  return out;
}

test('D-35: 被合并的和合并后的主体，各部门的登记放到一起，其余原样通过', async () => {
  const blocks = [
    [frame('amr', 'A', 'B'), frame('psb', 'A')],
    [frame('amr', 'C'), frame('psb', 'B', 'C')],
  ];
  expect(await walked(new Map([['A', 'C']]), ...blocks)).toEqual([['amr B B'], ['psb B B'], ['amr C A', 'amr C C', 'psb C A', 'psb C C']]);
});

test('D-35: 没有承继登记的，一块不动', async () => {
  const blocks = [[frame('amr', 'A')], [frame('amr', 'B')]];
  expect(await walked(new Map(), ...blocks)).toEqual([['amr A A'], ['amr B B']]);
});
