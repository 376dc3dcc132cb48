import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { actorHeader, rows, tokenSigner } from '@double-random/runtime';
import { type JointHarness, startJointForTest } from '../testing/joint-harness.ts';
import { visitSteps, must } from '../testing/visit-steps.ts';
import { aDispatchedVisit, type FixtureVisit } from '../testing/visit-fixture.ts';
void [createHash, buffer, Readable, actorHeader, tokenSigner, rows];

let h: JointHarness;
beforeAll(async () => {
  h = await startJointForTest({ now: '2026-09-15T09:00:00+08:00', departments: false });
}, 120_000);
afterAll(() => h?.close());
test('x', async () => {
  const v: FixtureVisit = await aDispatchedVisit(h.em());
  const s = visitSteps(h, v);
  const list = await h.as('wg-amr.op').query('query ($id: ID!) { visit(id: $id) { documents { kind title printable refusals { code basis } } } }', { id: v.visitId });
  console.log(JSON.stringify(list, null, 1));
  must(await s.schedule('wg-amr.op', '2026-09-18'));
  const issued = await h.as('wg-amr.op').mutate('issueDocument', { kind: 'JOINT_NOTICE', subjectId: v.visitId }, 'document { id number files { format path sha256 size } }');
  console.log(JSON.stringify(issued, null, 1));
});
