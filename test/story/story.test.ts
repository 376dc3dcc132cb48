import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyIndependently } from '@double-random/joint-inspection/testing/verify-independently.ts';
import { monitorLog, type Transcript, verifyTranscript } from '@double-random/verifiable-draw';
import { nodeHash } from '@double-random/verifiable-draw/node.ts';
import { playStory } from './story.ts';
import { writeOut } from './write-out.ts';

const out = mkdtempSync(join(tmpdir(), 'story-'));
const lines: { text: string; clause: string }[] = [];
beforeAll(async () => {
  const scene = await playStory({ after: async (played) => void (await writeOut(played, out)) });
  lines.push(...scene.narrator.lines);
});
afterAll(() => rmSync(out, { recursive: true }));

const read = (name: string) => readFileSync(join(out, name), 'utf8');
const files = (suffix: string) =>
  readdirSync(out)
    .filter((name) => name.endsWith(suffix))
    .sort();

// Every sentence is held to its clause while the story is played; what is asserted here is that it was told, and what it left behind.
test.each([
  ['PD-07b', '市场监管局将年度联合抽查计划报联席会议办公室备案'],
  ['PD-07c', '部门不得自行公示汇总计划'],
  ['PD-11b', '人防办尚未确认两库，任务不能就绪'],
  ['PD-15b', '名单一经产生不得更改，再次抽取被拒绝'],
  ['CD-9b, X-07', '抽取前后，人防办名录管理员、联席会议办公室、信用平台和公众看到的逐字节相同'],
  ['KF-17c, D-27', '公安的更换人员须随机抽取，不得指定'],
  ['PD-16b, D-27', '市场监管局经分管负责人同意，选派更换人员，无须摇号'],
  ['KF-19a, D-11', '一次联合检查，三项事，上限只计1次'],
  ['PD-20e, D-70', '被检查对象拒绝签字，检查人员签字说明，检查结束'],
  ['PD-20g, K-18', 'wg-cad：结果公示期限10月22日'],
  ['CD-11a', '人防随机抽查报告期限9月29日'],
  ['PD-29, D-66', '人防办逾期1个工作日：照常公示，但视为未完成'],
  ['PD-22, KF-22e', '主要负责人签字后公示第2版，第1版仍可查、标明已更正'],
  ['YX-62a, X-21', '信用平台从上次的游标起，恰好收到第2版一次'],
  ['YX-54c', '按叶县方案，公安本年度不再抽查 E1'],
  ['YX-54d, D-10', '投诉举报核查照办，不计入上限'],
  ['YX-74b', 'za：11月30日报送下半年随机抽查情况，按时'],
  ['X-20', '三户联合检查，合计只计3次；每部门各计参与3次'],
  ['PD-09a, PD-09b, PD-09c', '联合抽查职责：市场监管（发起）、公安（参与）均已完成，人防不作要求'],
])('%s: %s', (_, sentence) => {
  expect(lines.map((line) => line.text)).toContain(sentence);
});

test('X-05: 公开的抽取证书任何人都能复算', () => {
  const names = files('.transcript.json');
  expect(names).toHaveLength(2);
  for (const name of names) {
    const transcript = JSON.parse(read(name)) as Transcript;
    expect(verifyTranscript(transcript, { hashes: nodeHash })).toMatchObject({ ok: true, level: 'FULL' });
    expect(['VERIFIED FULL', undefined]).toContain(verifyIndependently(transcript));
  }
});

test('X-05: 改动名单中的一户，复算即不符', () => {
  const transcript = JSON.parse(read(files('.transcript.json')[1]!)) as Transcript & {
    draws: { result: { strata: { drawn: unknown[] }[] } }[];
  };
  const drawn = transcript.draws[0]!.result.strata.find((s) => s.drawn.length > 1)!.drawn;
  [drawn[0], drawn[1]] = [drawn[1]!, drawn[0]!];
  expect(verifyTranscript(transcript as Transcript, { hashes: nodeHash }).ok).toBe(false);
});

test('KF-16a: 各部门选派人员的证书，连同对象的证书，同样可以复算', () => {
  const base = verifyTranscript(JSON.parse(read(files('.transcript.json')[1]!)) as Transcript, { hashes: nodeHash });
  if (!base.ok) throw new Error(base.code);
  const teams = files('.team-transcript.json').filter((name) => name.includes('_0002_'));
  expect(teams).toHaveLength(3);
  for (const name of teams) {
    const transcript = JSON.parse(read(name)) as Transcript;
    expect(verifyTranscript(transcript, { hashes: nodeHash, earlier: base.objectDraws })).toMatchObject({ ok: true });
  }
});

test('X-05: 公开的留痕日志没有重抽、迟报、改动', () => {
  const entries = read('log.ndjson').trim().split('\n');
  expect(entries.length).toBeGreaterThan(20);
  const { findings } = monitorLog(entries);
  expect(findings.filter(([, code]) => code.startsWith('M_'))).toEqual([]);
});

test('PD-25: 公开的文件里没有电话、身份证号和检查人员姓名', () => {
  for (const name of readdirSync(out)) expect(read(name)).not.toMatch(/0375-0|410481199001|DEMO\d{5}/);
});
