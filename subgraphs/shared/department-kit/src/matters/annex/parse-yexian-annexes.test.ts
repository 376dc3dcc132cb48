import { readFileSync } from 'node:fs';
import { getAgency } from '@double-random/schema/departments';
import { yexianSubjects } from '../../data/yexian-subjects.ts';
import { type AnnexReading, parseYexianAnnexes } from './parse-yexian-annexes.ts';

const text = readFileSync(new URL('../../../../rules/regulations/YX-yexian-public-security.md', import.meta.url), 'utf8');
const reading: AnnexReading = { subjects: yexianSubjects, units: getAgency('yx-psb').units! };
const parsed = parseYexianAnnexes(text, reading);
const matter = (code: string) => parsed.matters.find((m) => m.matter.code === code)?.matter;
const lineOf = (needle: string) => text.split('\n').findIndex((line) => line.includes(needle)) + 1;
/** The regulation with one thing changed. */
const changed = (from: string | RegExp, to: string) => {
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return parseYexianAnnexes(other, reading);
};

test('附件2全部三行读出，无错误，次序如原文', () => {
  expect(parsed.errors).toEqual([]);
  expect(parsed.matters.map((m) => m.matter.code)).toEqual(['M-CAFE', 'M-CHEM', 'M-HOTEL']);
  expect(parsed.matters.map((m) => m.line)).toEqual(['对网吧业的抽查', '对易制毒化学品从业单位的检查\t', '检查宾馆的特种行业'].map(lineOf));
});

test('YX-A2-1: 网吧业一行：一般事项、10%、一年2次、实地，网安大队即网监大队', () => {
  expect(matter('M-CAFE')).toMatchObject({
    name: '对网吧业的抽查',
    aliases: ['对网吧的检查'],
    objectScope: '全县网吧业',
    categories: ['GENERAL'],
    methods: ['SITE'],
    inspectingBody: '县公安局网安大队',
    responsibleUnit: 'wj',
    ratioBasisPoints: 1000,
    roundsPerYear: 2,
    legalBases: [{ title: '《互联网上网服务营业场所管理条例》', documentNo: '国务院第363号令', article: null }],
  });
  expect(matter('M-CAFE')!.defectNote).toContain('附件1为“网监大队”，附件2为“网安大队”，是同一单位');
});

test('YX-A2-2: 易制毒一行：重点事项，现场、书面、网络三种方式', () => {
  expect(matter('M-CHEM')).toMatchObject({
    name: '对易制毒化学品从业单位的检查',
    aliases: [],
    objectScope: '易制毒化学品从业单位',
    categories: ['KEY'],
    methods: ['SITE', 'DOCUMENT', 'NETWORK'],
    responsibleUnit: 'jd',
    ratioBasisPoints: 1000,
    roundsPerYear: 2,
    legalBases: [
      { title: '《易制毒化学品管理条例》', documentNo: null, article: null },
      { title: '《易制毒化学管理条例》', documentNo: '国务院令第445号', article: '第三条第三十二条' },
    ],
  });
  expect(matter('M-CHEM')!.defectNote).toContain('缺“品”字');
});

test('YX-A2-3: 旅馆一行：两种类别相结合，两个依据都保留，附瑕疵说明', () => {
  expect(matter('M-HOTEL')).toMatchObject({
    name: '检查宾馆的特种行业许可证办理和治安安全情况',
    aliases: ['对旅馆业的检查'],
    objectScope: '旅馆从业单位',
    categories: ['GENERAL', 'KEY'],
    methods: ['SITE'],
    responsibleUnit: 'za',
    ratioBasisPoints: 500,
    roundsPerYear: 1,
    specialIndustry: true,
    legalBases: [
      { title: '《中华人民共和国治安管理法》', documentNo: null, article: null },
      { title: '《旅馆业治安管理办法》', documentNo: null, article: null },
    ],
  });
  expect(matter('M-HOTEL')!.defectNote).toContain('无此名称的法律');
});

test('YX-A1-1: 附件1旅馆业的三项检查内容成为三个要点', () => {
  expect(matter('M-HOTEL')!.checklist).toMatchObject([
    { code: 'M-HOTEL-1', text: '旅馆业治安管理信息系统是否正常运行, 数据是否正常上传', mandatory: true, important: false },
    {
      code: 'M-HOTEL-2',
      text: '入住旅客是否按照公安部“实名、实数、实情、实时”的要求做到一人一证实名登记',
      mandatory: true,
      important: false,
    },
    {
      code: 'M-HOTEL-3',
      text: '旅馆前台服务人员是否能熟练操作使用系统, 并熟知旅客证件种类等应知应会内容。',
      mandatory: true,
      important: false,
    },
  ]);
});

test('YX-A1-2: 附件1易制毒的内容被分页断开，读作一段', () => {
  expect(matter('M-CHEM')!.checklist).toHaveLength(1);
  expect(matter('M-CHEM')!.content).toBe(
    '第一类易制毒化学品运输、第二类和第三类易制毒化学品的购买、运输情况, 易制毒化学品从业单位的经办人、运入地、货主、收货人、承运人是否一致、购买许可证、运输许可证是否合法、购销合同、营业执照等证照是否齐全, 销售台账、使用台账是否完备、品种、数量、来源、登记、备案、信息报送与台账结存信息是否一致。',
  );
});

test('YX-A1-3: 附件1网吧的两项检查内容', () => {
  expect(matter('M-CAFE')!.checklist.map((c) => c.text)).toEqual([
    '检查网吧对上网消费者的身份证件等有效证件是否进行核对、登记，并记录有关上网信息。同时检查登记内容和记录备份保存时间。',
    '检查网吧的信息网络安全落实情况。',
  ]);
});

test('附件1与附件2的比例、频次、单位不一致时，该行报错并写明行号', () => {
  const line = lineOf('检查宾馆的特种行业');
  const hotelSection = lineOf('### 一、对旅馆业的检查');
  const ratio = changed('检查比例: 5%', '检查比例: 6%');
  expect(ratio.errors).toEqual([{ line, message: `附件1（第${hotelSection}行）与附件2的抽查比例不一致` }]);
  expect(ratio.matters.map((m) => m.matter.code)).toEqual(['M-CAFE', 'M-CHEM']);
  expect(changed('检查频次: 1 次/年', '检查频次: 3 次/年').errors[0]?.message).toContain('抽查频次不一致');
  expect(changed('责任单位: 治安大队', '责任单位: 禁毒大队').errors[0]?.message).toContain('责任单位不一致');
});

test('读不懂的栏目报错，不猜', () => {
  const line = lineOf('对网吧业的抽查');
  expect(changed('全县网吧业\t10%', '全县网吧业\t一成').errors).toEqual(
    expect.arrayContaining([{ line, message: '抽查比例不是百分数：一成' }]),
  );
  expect(changed('10%\t2\t实地检查', '10%\t2\t望闻问切').errors).toEqual([{ line, message: '未能识别检查方式：望闻问切' }]);
  expect(changed('\t网安大队\t', '\t交警大队\t').errors[0]).toEqual({ line, message: '本部门没有单位“交警大队”' });
  expect(changed('检查主体\t', '').errors[0]?.message).toContain('表头缺少：检查主体');
  expect(parseYexianAnnexes('没有附件', reading).errors).toHaveLength(1);
});

test('同一事项列了两次，后一行报错', () => {
  const row = text.split('\n').find((l) => l.includes('对网吧业的抽查'))!;
  const doubled = parseYexianAnnexes(`${text.trimEnd()}\n${row}\n`, reading);
  expect(doubled.errors).toEqual([{ line: expect.any(Number), message: `事项 M-CAFE 与第${lineOf('对网吧业的抽查')}行重复` }]);
});
