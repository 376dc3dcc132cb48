import type { DepartmentProfile } from '@double-random/department-kit';
import { type tableFormats, writeTable } from '@double-random/department-kit/export/write-table.ts';
import { columnsOf } from '@double-random/department-kit/import/columns.ts';
import { usccCheckDigit } from '@double-random/rules';

const streets = ['演示一街', '演示二街', '演示大道', '演示北路', '演示南路'];
const trades = ['宾馆', '网吧', '典当行', '印章店', '餐饮店', '超市', '药店'];

/** The n-th object of a city: everything the rules ask for, no real name. */
function line(profile: DepartmentProfile, n: number): string[] {
  const body = `91410481MA${String(n).padStart(7, '0')}`;
  const values: Readonly<Record<string, string>> = {
    kind: '企业',
    uscc: body + usccCheckDigit(body),
    name: `舞钢演示第${n}${trades[n % trades.length]}`,
    address: `舞钢市${streets[n % streets.length]}${n % 1000}号${n % 40}室`,
    businessScope: `${trades[n % trades.length]}经营；预包装食品销售；日用百货销售`,
    personInCharge: '赵甲子',
    contactPhone: `138${String(n % 100_000_000).padStart(8, '0')}`,
    creditRiskClass: 'ABCD'[n % 4]!,
    creditRiskDate: '2025-12-31',
    matterCodes: `M-${n % 20}、M-ALL`,
  };
  return columnsOf(profile, 'objects').map(({ field }) => values[field] ?? '');
}

/** A registry's file as it arrives, row by row. */
export function registryStream(profile: DepartmentProfile, rows: number, format: keyof typeof tableFormats): AsyncIterable<Uint8Array> {
  function* all() {
    for (let n = 0; n < rows; n++) yield line(profile, n);
  }
  return writeTable[format]({ name: 'objects', titles: columnsOf(profile, 'objects').map((c) => c.title), rows: all() });
}
