import { anonymous, type Caller, type Role } from '@double-random/runtime';
import { openNote, parseEntry, parseVerifierKey, verifyTlogProof } from '@double-random/verifiable-draw';
import { nodeVerifiers } from '@double-random/verifiable-draw/node.ts';
import { fsck } from './fsck.ts';
import { logFile } from './log-file.ts';
import { inclusionProof, transcriptLog } from './log-read.ts';
import { logHash } from './queue-log.ts';
import { admitWitness, requestReadmission } from './readmission/readmit-witness.ts';
import { sequence } from './sequence.ts';
import { independently, type LogHarness, operator, seen, startLogHarness } from './testing/log-harness.ts';
import { startWitnesses, type Witnesses } from './testing/witnesses.ts';

const h = (digit: string) => digit.repeat(64);
let witnesses: Witnesses;
let log: LogHarness;
beforeEach(async () => {
  witnesses = await startWitnesses();
  log = await startLogHarness(witnesses.client);
});
afterEach(async () => {
  await log.close();
  await witnesses.close();
});

const published = async (name: string) => new TextDecoder().decode((await logFile(log.em(), name))!.body);
const keys = async () => [...(await published('policy')).matchAll(/^(?:log|witness \S+) (\S+)$/gm)].map((m) => m[1]!);
const signers = async () => openNote(await published('checkpoint'), (await keys()).map(parseVerifierKey), 1, nodeVerifiers).signers;
const all = ['jco.example/draw-log', 'civil-air-defense.witness', 'market-supervision.witness', 'public-security.witness'];

test('X-05 P4 P5: 检查点由三部门见证；包含证明离线可验，独立验证程序也认可', async () => {
  await log.say(...Array.from({ length: 300 }, (_, i) => seen(`v${i}`)));
  await sequence(log.services);
  expect([...(await signers())].sort()).toEqual([...all].sort());
  const policy = { keys: (await keys()).map(parseVerifierKey), quorum: 4, verifiers: nodeVerifiers, tree: logHash };
  const lines = await log.ndjson();
  for (const idx of [0, 255, 256, 299]) {
    const proof = (await inclusionProof(log.em(), idx, { quorum: 3 }))!;
    expect(verifyTlogProof(proof, lines[idx]!, policy)).toMatchObject({ index: idx, origin: 'jco.example/draw-log' });
    expect(() => verifyTlogProof(proof, lines[(idx + 1) % 300]!, policy)).toThrow('E_INCLUSION');
  }
  const ran = independently('proof', [(await inclusionProof(log.em(), 270, { quorum: 3 }))!, lines[270]!], await keys());
  if (ran) {
    expect(ran.output).toContain('VERIFIED entry 270 of 300 in log jco.example/draw-log');
    expect(ran.output).toContain('public-security.witness');
  }
  const forged = independently('proof', [(await inclusionProof(log.em(), 270, { quorum: 3 }))!, lines[271]!], await keys());
  if (forged) expect(forged).toMatchObject({ status: 1, output: expect.stringContaining('E_INCLUSION') });
  expect(await inclusionProof(log.em(), 300)).toBeUndefined();
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 300 });
});

test('X-05: 见证方不应答不耽误留痕，恢复后补签；十分钟内不重复请求，之后重新签以示日志仍在', async () => {
  witnesses.silent.add('public-security');
  await log.say(seen('v1'));
  await sequence(log.services);
  expect(await signers()).not.toContain('public-security.witness');
  expect(log.lines).toContainEqual(expect.objectContaining({ witness: 'public-security' }));
  witnesses.silent.clear();
  await log.say(seen('v2'));
  await sequence(log.services);
  expect([...(await signers())].sort()).toEqual([...all].sort());
  witnesses.asked.length = 0;
  await sequence(log.services);
  expect(witnesses.asked).toEqual([]);
  const early = await inclusionProof(log.em(), 1, { quorum: 3 });
  log.clock.advance(11 * 60_000);
  for (const department of witnesses.department.values()) department.clock.advance(11 * 60_000);
  await sequence(log.services);
  expect(witnesses.asked).toHaveLength(3);
  // Readers see the new signatures, proofs of when keep the first.
  expect(await published('checkpoint')).not.toContain(early!.split('\n').at(-2));
  expect(await inclusionProof(log.em(), 1, { quorum: 3 })).toBe(early);
  expect(await fsck(log.em())).toMatchObject({ ok: true });
});

test('P5: 日志数据库被换回旧备份，见证方不签，运维日志写明日志少了条目', async () => {
  await log.say(seen('v1'), seen('v2'));
  await sequence(log.services);
  for (const table of ['log_entry', 'log_payload', 'log_tile', 'log_checkpoint', 'log_cosignature', 'log_witness'])
    await log.tamper(`delete from ${table}`);
  await log.tamper('update log_origin set size = 0');
  await log.say(seen('other'));
  await sequence(log.services);
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 1 });
  expect(await signers()).toEqual(['jco.example/draw-log']);
  expect(log.lines).toContainEqual(
    expect.objectContaining({ witness: 'public-security', error: expect.stringContaining('the log lost entries') }),
  );
});

test('P4 P5: 拿着私钥另写一本同样长的日志，见证方不签', async () => {
  await log.say(seen('v1'));
  await sequence(log.services);
  for (const table of ['log_entry', 'log_payload', 'log_tile', 'log_checkpoint', 'log_cosignature'])
    await log.tamper(`delete from ${table}`);
  await log.tamper('update log_origin set size = 0');
  await log.say(seen('v2'));
  await sequence(log.services);
  expect(await signers()).toEqual(['jco.example/draw-log']);
  await log.say(seen('v3'));
  await sequence(log.services);
  expect(await signers()).toEqual(['jco.example/draw-log']);
  expect(log.lines).toContainEqual(expect.objectContaining({ error: 'refused to sign: 422' }));
});

test('X-05: 见证方丢失记忆后不再计入，直至联席会议办公室重新接纳并留痕', async () => {
  await log.say(seen('v1'));
  await sequence(log.services);
  const before = await keys();
  await witnesses.forget('civil-air-defense');
  await log.say(seen('v2'));
  await sequence(log.services);
  expect(await signers()).not.toContain('civil-air-defense.witness');
  expect(log.lines).toContainEqual(expect.objectContaining({ witness: 'civil-air-defense', error: expect.stringContaining('forgotten') }));
  const target = 'civil-air-defense';
  const as = (id: string, ...roles: Role[]): Caller => ({ actor: { ...operator, id, roles }, requestId: 'x' });
  const [first, second] = [as('wg-jco.sys', 'sys'), as('wg-jco.jco', 'jco')];
  const reason = '机房火灾，数据库自备份恢复前的空库启动，已到现场核实';
  const denied = { extensions: { code: 'FORBIDDEN' } };
  await expect(requestReadmission(log.services, { actor: anonymous, requestId: 'x' }, { target, reason })).rejects.toMatchObject(denied);
  await expect(requestReadmission(log.services, as('wg-psb.ph', 'ph'), { target, reason })).rejects.toMatchObject(denied);
  expect(await requestReadmission(log.services, first, { target, reason: ' ' })).toMatchObject({ refusals: [{ code: 'BAD_USER_INPUT' }] });
  expect(await requestReadmission(log.services, first, { target: 'public-security', reason })).toMatchObject({
    refusals: [{ code: 'ILLEGAL_TRANSITION' }],
  });
  const asked = await requestReadmission(log.services, first, { target, reason });
  if (!asked.ok) throw new Error('refused');
  const admit = (caller: Caller, readmissionId = asked.value.id) => admitWitness(log.services, caller, { readmissionId });
  // 两人办理：一人申请，办公室的另一人接纳；接纳之前不计入。
  await expect(admit(first)).rejects.toMatchObject(denied);
  expect(await admit(as('wg-jco.sys', 'sys', 'jco'))).toMatchObject({ refusals: [{ code: 'SEPARATION_OF_DUTIES' }] });
  expect((await keys()).filter((key) => !before.includes(key))).toEqual([]);
  // 申请之后又换了公钥的，不予接纳。
  await witnesses.forget(target);
  expect(await admit(second)).toMatchObject({ refusals: [{ code: 'TAMPER_DETECTED' }] });
  const again = await requestReadmission(log.services, first, { target, reason });
  if (!again.ok) throw new Error('refused');
  expect(await admit(second, again.value.id)).toMatchObject({ ok: true });
  expect(await admit(second, again.value.id)).toMatchObject({ refusals: [{ code: 'ILLEGAL_TRANSITION' }] });
  await sequence(log.services);
  expect((await keys()).filter((key) => !before.includes(key))).toHaveLength(1);
  expect([...(await signers())].sort()).toEqual([...all].sort());
  const last = parseEntry((await log.ndjson()).at(-1)!);
  expect(last).toMatchObject({ t: 'key.rotate', ref: 'witness:civil-air-defense', org: 'civil-air-defense' });
  expect(await fsck(log.em())).toMatchObject({ ok: true, entries: 3 });
});

test('X-05: 抽取证书所附日志包含开启与截止之间的每一条', async () => {
  const opened = h('c');
  const ceremony = { ref: 'ceremony-1', org: 'wg-jco', k: [opened] };
  await log.say(seen('before'), { t: 'frame.seal', ref: 'draw-1', org: 'wg-jco', h: h('a'), n: 1 });
  await log.say({ t: 'ceremony.open', ...ceremony, h: opened, k: [h('a')] }, seen('between'));
  await log.say({ t: 'ceremony.reveal', ...ceremony, org: 'wg-psb', h: h('d') }, { t: 'ceremony.close', ...ceremony, h: h('e') });
  await log.say({ t: 'draw.result', ref: 'draw-1', org: 'wg-jco', h: h('f'), k: [h('a')] }, seen('after'));
  await sequence(log.services);
  const shown = await transcriptLog(log.em(), ['draw-1', 'ceremony-1'], { quorum: 3 });
  expect(shown.map((one) => parseEntry(one.entry).t)).toEqual([
    'frame.seal',
    'ceremony.open',
    'visit.evidence',
    'ceremony.reveal',
    'ceremony.close',
    'draw.result',
  ]);
  const policy = { keys: (await keys()).map(parseVerifierKey), quorum: 4, verifiers: nodeVerifiers, tree: logHash };
  for (const { entry, proof } of shown) verifyTlogProof(proof, entry, policy);
});
