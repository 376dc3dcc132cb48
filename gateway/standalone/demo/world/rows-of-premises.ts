import { getAgency } from '@double-random/schema/departments';
import { certificateNoOf, demoPeople } from '../../identity/people.ts';
import type { Premises, Trade } from './premises.ts';
import type { RegistryRow } from './registry-files.ts';

/** Which matters watch which trade, per department. */
const watched: Readonly<Record<string, Readonly<Partial<Record<Trade, readonly string[]>>>>> = {
  'public-security': {
    HOTEL: ['M-HOTEL'],
    CAFE: ['M-CAFE'],
    CHEMICALS: ['M-CHEM'],
    ENTERTAINMENT: ['M-ENTERTAIN'],
    SECURITY: ['M-SECURITY'],
  },
  'civil-air-defense': { CAD_BASEMENT: ['M-CADUSE'], CAD_FIRM: ['M-CADEQUIP'] },
  'market-supervision': { FOOD: ['M-FOOD'], EQUIPMENT: ['M-EQUIPMENT'] },
};
/** Market supervision keeps everybody: registration and publicity concern every market entity. */
const everybody: Readonly<Record<string, readonly string[]>> = { 'market-supervision': ['M-REGINFO', 'M-REGISTER'] };
const cadBusiness: Readonly<Partial<Record<Trade, string>>> = { CAD_BASEMENT: 'PEACETIME_USE', CAD_FIRM: 'EQUIPMENT' };

/** The row a department keeps of a place, or undefined when nothing there is its business. */
export function objectRow(subgraph: string, place: Premises): RegistryRow | undefined {
  const codes = [...(everybody[subgraph] ?? []), ...place.trades.flatMap((t) => watched[subgraph]?.[t] ?? [])];
  if (codes.length === 0) return undefined;
  return {
    kind: place.kind,
    uscc: place.uscc,
    name: place.name,
    address: place.address,
    division: place.division,
    businessScope: place.businessScope,
    personInCharge: place.personInCharge,
    contactPhone: place.phone,
    creditRiskClass: place.risk,
    matterCodes: codes,
    ...(subgraph === 'civil-air-defense' ? { business: place.trades.flatMap((t) => cadBusiness[t] ?? []) } : {}),
  };
}

/** Inspectors of an agency: the nine who can sign in; certificates long enough for every window of the year. */
export function inspectorRows(agencyCode: string, fields: readonly string[] = []): readonly RegistryRow[] {
  const agency = getAgency(agencyCode);
  return demoPeople
    .filter((p) => p.agency === agencyCode && p.certificateNo)
    .map((person, index) => ({
      name: person.name,
      sex: index % 2 ? '女' : '男',
      idNumber: demoIdNumber(agency.division, index),
      policeNumber: `DEMO${certificateNoOf(agencyCode, index + 1).slice(-5)}`,
      unit: agency.units?.find((u) => u.code === person.unit)?.name ?? '执法大队',
      post: '执法人员',
      contactPhone: `0375-000${String(index).padStart(4, '0')}`,
      certificateNo: person.certificateNo!,
      certificateIssuer: '演示发证机关',
      certificateFrom: '2024-01-01',
      certificateTo: '2028-12-31',
      professionalCategory: '行政执法',
      enforcementFields: fields,
    }));
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** A synthetic number with a valid check character, birth dates all 1 January 1990 + n days of the month. */
function demoIdNumber(division: string, n: number): string {
  const first17 = `${division}199001${String(1 + (n % 28)).padStart(2, '0')}${String(1 + n).padStart(3, '0')}`;
  const sum = [...first17].reduce((total, digit, i) => total + Number(digit) * weights[i]!, 0);
  return first17 + '10X98765432'[sum % 11]!;
}
