/**
 * THE list of departments that own a subgraph. Everybody may read it; adding a department is one line here and one folder.
 * `code` is the subgraph's name, `typePrefix` starts its GraphQL types, `fieldPrefix` its root fields, `idPrefix` its ids.
 */
export const departments = [
  { code: 'public-security', title: '公安', typePrefix: 'PublicSecurity', fieldPrefix: 'publicSecurity', idPrefix: 'ps' },
  { code: 'civil-air-defense', title: '人防', typePrefix: 'CivilAirDefense', fieldPrefix: 'civilAirDefense', idPrefix: 'ca' },
  { code: 'market-supervision', title: '市场监管', typePrefix: 'MarketSupervision', fieldPrefix: 'marketSupervision', idPrefix: 'ms' },
] as const satisfies readonly DepartmentSubgraph[];

export interface DepartmentSubgraph {
  readonly code: string;
  readonly title: string;
  readonly typePrefix: string;
  readonly fieldPrefix: string;
  readonly idPrefix: string;
}

export const jointSubgraph = { code: 'joint-inspection', title: '联合检查', idPrefix: 'ji' } as const;

/**
 * Agencies: the bodies of requirements §3. Several agencies of one system (a city bureau and its branches) share one subgraph
 * and are kept apart by their code in every row.
 */
export interface Agency {
  readonly code: string;
  readonly name: string;
  /** Subgraph holding its lists and registries; offices that never inspect have none. */
  readonly subgraph?: (typeof departments)[number]['code'];
  readonly level: 'CITY' | 'COUNTY';
  /** GB/T 2260 division code of its territory. */
  readonly division: string;
  /** Agency of the level above in the same system. */
  readonly parent?: string;
  /** Joint region: agencies that may inspect together under one joint pack. */
  readonly region?: 'WG' | 'PDS';
  /** Brigades and offices inside, where the agency works by unit. */
  readonly units?: readonly { readonly code: string; readonly name: string; readonly aliases?: readonly string[] }[];
  /** Class of PD 第九条, deciding the joint quota. */
  readonly quotaClass?: 'INITIATE_1' | 'INITIATE_OR_JOIN_1' | 'OPTIONAL';
  readonly kind: 'DEPARTMENT' | 'CONFERENCE_OFFICE';
  /** 机关代字 before the number of its documents; its name where it has none. */
  readonly documentWord?: string;
}

const policeUnits = [
  { code: 'za', name: '治安大队' },
  { code: 'jd', name: '禁毒大队' },
  // YX annex 2 writes 网安大队 for the same brigade.
  { code: 'wj', name: '网监大队', aliases: ['网安大队'] },
  { code: 'fz', name: '法制室' },
  { code: 'lgo', name: '“双随机、一公开”监管工作领导小组办公室' },
] as const;

export const agencies: readonly Agency[] = [
  {
    code: 'kf-psb',
    name: '开封市公安局',
    subgraph: 'public-security',
    level: 'CITY',
    division: '410200',
    kind: 'DEPARTMENT',
    documentWord: '汴公',
    quotaClass: 'INITIATE_OR_JOIN_1',
  },
  {
    code: 'kf-psb-xf',
    name: '开封市公安局祥符分局',
    subgraph: 'public-security',
    level: 'COUNTY',
    division: '410212',
    parent: 'kf-psb',
    kind: 'DEPARTMENT',
    documentWord: '汴公祥',
    quotaClass: 'INITIATE_OR_JOIN_1',
  },
  {
    code: 'yy-psb',
    name: '沂源县公安局',
    subgraph: 'public-security',
    level: 'COUNTY',
    division: '370323',
    kind: 'DEPARTMENT',
    documentWord: '源公',
  },
  {
    code: 'yx-psb',
    name: '叶县公安局',
    subgraph: 'public-security',
    level: 'COUNTY',
    division: '410422',
    units: policeUnits,
    kind: 'DEPARTMENT',
    documentWord: '叶公',
    quotaClass: 'INITIATE_OR_JOIN_1',
  },
  {
    code: 'wg-psb',
    name: '舞钢市公安局',
    subgraph: 'public-security',
    level: 'COUNTY',
    division: '410481',
    region: 'WG',
    units: policeUnits,
    kind: 'DEPARTMENT',
    documentWord: '舞公',
    quotaClass: 'INITIATE_OR_JOIN_1',
  },
  {
    code: 'wg-cad',
    name: '舞钢市人民防空办公室',
    subgraph: 'civil-air-defense',
    level: 'COUNTY',
    division: '410481',
    parent: 'pds-cad',
    region: 'WG',
    kind: 'DEPARTMENT',
    documentWord: '舞人防',
    quotaClass: 'OPTIONAL',
  },
  {
    code: 'wg-amr',
    name: '舞钢市市场监督管理局',
    subgraph: 'market-supervision',
    level: 'COUNTY',
    division: '410481',
    parent: 'pds-amr',
    region: 'WG',
    kind: 'DEPARTMENT',
    documentWord: '舞市监',
    quotaClass: 'INITIATE_1',
  },
  {
    code: 'pds-amr',
    name: '平顶山市市场监督管理局',
    subgraph: 'market-supervision',
    level: 'CITY',
    division: '410400',
    region: 'PDS',
    kind: 'DEPARTMENT',
    documentWord: '平市监',
    quotaClass: 'INITIATE_1',
  },
  {
    code: 'wg-jco',
    name: '舞钢市“双随机、一公开”监管工作联席会议办公室',
    level: 'COUNTY',
    division: '410481',
    parent: 'pds-jco',
    region: 'WG',
    kind: 'CONFERENCE_OFFICE',
    documentWord: '舞双随机',
  },
  {
    code: 'pds-jco',
    name: '平顶山市“双随机、一公开”监管工作联席会议办公室',
    level: 'CITY',
    division: '410400',
    region: 'PDS',
    kind: 'CONFERENCE_OFFICE',
    documentWord: '平双随机办',
  },
  // Certificate numbers count places in this list: new agencies go to the end.
  {
    code: 'yx-amr',
    name: '叶县市场监督管理局',
    subgraph: 'market-supervision',
    level: 'COUNTY',
    division: '410422',
    parent: 'pds-amr',
    kind: 'DEPARTMENT',
    documentWord: '叶市监',
    quotaClass: 'INITIATE_1',
  },
  {
    code: 'pds-cad',
    name: '平顶山市人民防空办公室',
    subgraph: 'civil-air-defense',
    level: 'CITY',
    division: '410400',
    region: 'PDS',
    kind: 'DEPARTMENT',
    documentWord: '平人防',
    quotaClass: 'OPTIONAL',
  },
];

export const findAgency = (code: string): Agency | undefined => agencies.find((a) => a.code === code);
/** The agency, or an Error: for codes already validated. */
export function getAgency(code: string): Agency {
  const agency = findAgency(code);
  if (!agency) throw new Error(`unknown agency ${code}`);
  return agency;
}
/** The conference office of the same region and level. */
export const conferenceOfficeOf = (region: string): Agency | undefined =>
  agencies.find((a) => a.kind === 'CONFERENCE_OFFICE' && a.region === region);
