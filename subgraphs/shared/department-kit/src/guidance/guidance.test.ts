import { rows } from '@double-random/runtime';
import { publicSecurity, type RegistrySteps, registrySteps } from '../objects/testing/registry-steps.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '../testing/department-harness.ts';

let harness: DepartmentHarness;
let steps: RegistrySteps;
beforeAll(async () => {
  harness = await startDepartmentHarness(publicSecurity);
  steps = registrySteps(harness, publicSecurity);
});
afterAll(() => harness.close());

const upper = person('kf-psb.op');
const lower = person('kf-psb-xf.reg');
const fields = 'guidance { id agency author subject text answers { text } }';
const note = { agency: 'kf-psb-xf', subject: 'OBJECT_REGISTRY', text: '名录库中三家旅馆已停业，请核实。' };
const give = (input: object, actor = upper) =>
  steps.mutate('givePublicSecurityGuidance', 'GivePublicSecurityGuidanceInput', fields, input, actor);
const answer = (noteId: string, actor = lower, text = '已核实，两家注销。') =>
  steps.mutate('answerPublicSecurityGuidance', 'AnswerPublicSecurityGuidanceInput', fields, { noteId, text }, actor);
const list = (actor?: typeof upper) =>
  harness.graphql('{ publicSecurityGuidanceNotes(agency: "kf-psb-xf") { nodes { text answers { text } } } }', {}, actor);

test('KF-05a、PD-28 ✔: 上级提出督导意见，下级答复，双方可见，一来一往都留痕', async () => {
  const given = await give(note);
  const { id, ...shown } = given.payload.guidance;
  expect(shown).toEqual({ ...note, author: 'kf-psb', answers: [] });
  expect((await answer(id)).payload.guidance.answers).toEqual([{ text: '已核实，两家注销。' }]);
  harness.clock.set('2026-03-02T10:00:00+08:00');
  expect((await answer(id, person('kf-psb-xf.dh'), '第三家已迁出。')).payload.guidance.answers).toHaveLength(2);
  for (const actor of [upper, lower, person('kf-psb.ph')])
    expect((await list(actor)).data.publicSecurityGuidanceNotes.nodes).toEqual([
      { text: note.text, answers: [{ text: '已核实，两家注销。' }, { text: '第三家已迁出。' }] },
    ]);
  const trail = await rows(harness.em(), `select action, actor, department from trail where action like 'guidance.%' order by seq`);
  expect(trail).toEqual([
    { action: 'guidance.give', actor: 'kf-psb.op', department: 'kf-psb' },
    { action: 'guidance.answer', actor: 'kf-psb-xf.reg', department: 'kf-psb-xf' },
    { action: 'guidance.answer', actor: 'kf-psb-xf.dh', department: 'kf-psb-xf' },
  ]);
});

test('KF-05a、PD-28 ✘: 同级、下级、外部门不能督导，上级不能代为答复；意见和答复不能改、不能删', async () => {
  for (const actor of [person('yx-psb.op'), lower, person('wg-amr.ph'), person('kf-psb.ins')])
    expect((await give(note, actor)).denials).toEqual(['FORBIDDEN']);
  expect((await give({ ...note, agency: 'kf-psb' }, lower)).denials).toEqual(['FORBIDDEN']);
  expect((await give({ ...note, text: ' ' })).denials).toEqual(['BAD_USER_INPUT']);
  const { id } = (await give(note)).payload.guidance;
  expect((await answer(id, upper)).denials).toEqual(['FORBIDDEN']);
  expect((await answer(id, person('yx-psb.op'))).denials).toEqual(['NOT_FOUND']);
  for (const actor of [undefined, person('yx-psb.op'), person('wg-amr.op'), person('kf-psb-xf.ins')])
    expect((await list(actor)).denials).toEqual(['NOT_FOUND']);
  await expect(rows(harness.em(), `update guidance_note set text = '改' where id = $1`, [id])).rejects.toThrow();
  await expect(rows(harness.em(), 'delete from guidance_answer')).rejects.toThrow();
});
