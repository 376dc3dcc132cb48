import { createHash } from 'node:crypto';
import { checkUscc } from '@double-random/rules';
import { departmentProfiles } from '@double-random/schema/department-profiles.ts';
import { demoSize, heroes, wugang } from './county-wugang.ts';
import { registryFile } from './registry-files.ts';
import { inspectorRows, objectRow } from './rows-of-premises.ts';

const places = [...wugang(demoSize)];
const agencies = { 'public-security': 'wg-psb', 'civil-air-defense': 'wg-cad', 'market-supervision': 'wg-amr' } as const;

test('the registry files of the demo county are the same bytes on every machine', async () => {
  const hash = createHash('sha256');
  for (const profile of await departmentProfiles()) {
    const rows = places.map((p) => objectRow(profile.code, p)).filter((r) => r !== undefined);
    hash.update(registryFile(profile, 'objects', rows));
    hash.update(registryFile(profile, 'inspectors', inspectorRows(agencies[profile.code as keyof typeof agencies])));
  }
  expect(hash.digest('hex')).toBe('2f6e71783b528656355f01e3d7fce896408a5062a0b9ae6f10213b34f51549d4');
});

test('the demo county holds 2 000 places, seven in eight of them in business, three of them heroes', () => {
  expect(places).toHaveLength(demoSize.total);
  const active = places.filter((p) => p.status === 'ACTIVE').length / places.length;
  expect(active).toBeGreaterThan(0.86);
  expect(active).toBeLessThan(0.9);
  expect(places.slice(0, 3).map((p) => p.name)).toEqual(['舞钢演示·惊蛰酒店', '舞钢演示·谷雨网吧', '舞钢演示·霜降化工']);
  expect(heroes.hotel.trades).toEqual(['HOTEL', 'FOOD', 'CAD_BASEMENT']);
});

test('no place can be taken for a real firm: 演示 in the name, a code of no division, no code twice', () => {
  for (const { uscc, name } of places) {
    expect(name).toContain('演示');
    expect(uscc.slice(2, 8)).toBe('419999');
    expect(checkUscc(uscc).ok).toBe(true);
  }
  expect(new Set(places.map((p) => p.uscc)).size).toBe(places.length);
});
