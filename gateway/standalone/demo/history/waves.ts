/** Tasks drawn together and visited over the same days. Dates are `MM-DD` of 2026, all of them working days. */
export interface Wave {
  readonly title: string;
  readonly items: readonly string[];
  readonly createOn: string;
  readonly drawOn: string;
  /** Days set, looked up beforehand, objects told. */
  readonly prepareOn: string;
  readonly visitDays: readonly string[];
  /** Only so many visits are made; the rest is still to come. */
  readonly visitsMade?: number;
  /** Absent: nothing is public yet. */
  readonly publishOn?: string;
  /** Departments that publish after their deadline, on purpose. */
  readonly late?: Readonly<Record<string, string>>;
  /** Item whose first draw the principal head voids. */
  readonly voided?: string;
  /** Item in whose first visit inspectors are replaced. */
  readonly replaced?: string;
}

export const waves: readonly Wave[] = [
  {
    title: '三月：市场主体综合抽查、网吧',
    items: ['GEN1', 'CAFE1'],
    createOn: '03-02',
    drawOn: '03-04',
    prepareOn: '03-06',
    visitDays: ['03-09', '03-10', '03-11', '03-12', '03-13', '03-16'],
    publishOn: '03-27',
  },
  {
    title: '四月：登记和公示信息、易制毒化学品、人防工程',
    items: ['REG1', 'CHEM1', 'CADUSE'],
    createOn: '04-07',
    drawOn: '04-09',
    prepareOn: '04-10',
    visitDays: ['04-13', '04-14', '04-15', '04-16', '04-17', '04-20'],
    publishOn: '04-24',
    late: { 'wg-cad': '05-12' },
    voided: 'REG1',
  },
  {
    title: '五月：特种设备、保安服务',
    items: ['EQ1', 'SEC1'],
    createOn: '05-11',
    drawOn: '05-13',
    prepareOn: '05-14',
    visitDays: ['05-18', '05-19', '05-20'],
    publishOn: '05-26',
  },
  {
    title: '六月：市场主体综合抽查',
    items: ['GEN2'],
    createOn: '06-08',
    drawOn: '06-10',
    prepareOn: '06-11',
    visitDays: ['06-15', '06-16', '06-17', '06-18', '06-22', '06-23'],
    publishOn: '07-03',
  },
  {
    title: '七月：上网服务营业场所联合抽查',
    items: ['J2'],
    createOn: '07-06',
    drawOn: '07-09',
    prepareOn: '07-10',
    visitDays: ['07-13', '07-14', '07-15', '07-16'],
    publishOn: '07-30',
    late: { 'wg-psb': '08-19' },
  },
  {
    title: '八月：登记和公示信息',
    items: ['REG2'],
    createOn: '08-20',
    drawOn: '08-21',
    prepareOn: '08-24',
    visitDays: ['08-25', '08-26', '08-27', '08-28', '08-31'],
    publishOn: '09-04',
  },
  {
    title: '九月：有人防地下室的旅馆联合抽查',
    items: ['J1'],
    createOn: '09-07',
    drawOn: '09-08',
    prepareOn: '09-10',
    visitDays: ['09-14', '09-15', '09-16'],
    publishOn: '09-23',
    late: { 'wg-cad': '09-29' },
    replaced: 'J1',
  },
  {
    title: '十月：人防工程联合抽查、市场主体综合抽查',
    items: ['J3', 'GEN3'],
    createOn: '10-08',
    drawOn: '10-09',
    prepareOn: '10-12',
    visitDays: ['10-13', '10-14', '10-15', '10-16', '10-19', '10-20'],
    publishOn: '10-23',
  },
  {
    title: '十一月：娱乐场所联合抽查（进行中）',
    items: ['J4'],
    createOn: '11-09',
    drawOn: '11-11',
    prepareOn: '11-13',
    visitDays: ['11-17', '11-18'],
    visitsMade: 3,
  },
];
