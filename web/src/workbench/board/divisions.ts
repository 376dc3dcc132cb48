/** Counties the platform's agencies work in (GB/T 2260); a code stays a code elsewhere. */
const names: Readonly<Record<string, string>> = {
  '370323': '沂源县',
  '410200': '开封市',
  '410212': '祥符区',
  '410400': '平顶山市',
  '410402': '新华区',
  '410403': '卫东区',
  '410404': '石龙区',
  '410411': '湛河区',
  '410422': '叶县',
  '410481': '舞钢市',
};

export const divisionName = (code: string): string => names[code] ?? code;
