import { demoUscc, type Premises } from '../../gateway/standalone/demo/world/premises.ts';
import { brand, personName } from '../../gateway/standalone/demo/world/words.ts';

/** Entities of requirements §3: fictional, with valid check digits. */
export const entities = {
  E1: '91410481MA0HTK0016',
  E2: '91410481MA0HTK0029',
  E3: '91410481MA0HTK003C',
  E4: '92410481MA0HTK004C',
  E5: '93410481MA0HTK005C',
} as const;

const place = (n: number, values: Partial<Premises> & Pick<Premises, 'uscc' | 'name'>): Premises => ({
  kind: 'ENTERPRISE',
  address: `舞钢演示一街${n}号`,
  division: '410481',
  businessScope: '住宿服务',
  personInCharge: personName(n),
  phone: `0375-0${String(n).padStart(6, '0')}`,
  trades: [],
  status: 'ACTIVE',
  risk: 'A',
  ...values,
});

/** Sixty hotels with a civil-air-defence basement, E1 the first; forty of them with a lift. */
const hotels = Array.from({ length: 60 }, (_, i) =>
  place(i + 1, {
    uscc: i === 0 ? entities.E1 : demoUscc('91', i),
    name: `舞钢演示·${brand(i)}旅馆`,
    trades: i < 40 ? ['HOTEL', 'CAD_BASEMENT', 'EQUIPMENT'] : ['HOTEL', 'CAD_BASEMENT'],
  }),
);
/** Others, so that no registry is only the sixty: an internet café, a chemicals dealer, a shop, a cooperative. */
const others = [
  place(61, { uscc: entities.E2, name: '舞钢演示·谷雨网吧', trades: ['CAFE'], businessScope: '互联网上网服务' }),
  place(62, { uscc: entities.E3, name: '舞钢演示·霜降化工', trades: ['CHEMICALS'], businessScope: '易制毒化学品经营' }),
  place(63, { uscc: entities.E4, name: '舞钢演示·白露食品店', kind: 'INDIVIDUAL_BUSINESS', trades: ['FOOD'], businessScope: '食品销售' }),
  place(64, { uscc: entities.E5, name: '舞钢演示·清明种植专业合作社', kind: 'FARMER_COOP', businessScope: '种植' }),
];

/** Codes of the sixty: one of them will be the E1 of the story, whichever the lot falls on. */
export const hotelCodes: readonly string[] = hotels.map((h) => h.uscc);
export const storyPlaces: readonly Premises[] = [...hotels, ...others];
