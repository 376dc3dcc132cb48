import { readdirSync, readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { civilAirDefenseProfile } from '@double-random/civil-air-defense';
import { type DepartmentProfile, departmentSchema } from '@double-random/department-kit';
import { describeDepartment } from '@double-random/department-kit/testing/describe-department.ts';
import { marketSupervisionProfile } from '@double-random/market-supervision';
import { publicSecurityProfile } from '@double-random/public-security';
import { buildSchema, isInterfaceType, parse } from 'graphql';
import { fireRescueProfile } from './fire-rescue/profile.ts';

const three = [publicSecurityProfile, civilAirDefenseProfile, marketSupervisionProfile];
const compose = (profiles: readonly DepartmentProfile[]) =>
  composeServices(
    profiles.map((profile) => ({
      name: profile.code,
      url: `http://${profile.code}`,
      typeDefs: parse(departmentSchema(profile).sdl),
    })),
  );

test('第四个部门（消防救援）只是数据，连同启动文件不足一百行', () => {
  const folder = new URL('./fire-rescue/', import.meta.url);
  const lines = readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n'));
  expect(lines.length).toBeLessThan(100);
  expect(lines.filter((line) => /\bfunction\b|=>|\bclass\b/.test(line))).toEqual([]);
});

test('X-01: 第四个部门加入后仍可合成一个超图，共有接口由四个部门实现', () => {
  const composed = compose([...three, fireRescueProfile]);
  expect(composed.errors ?? []).toEqual([]);
  expect(composed.hints?.filter((hint) => /INCONSISTENT/.test(hint.definition.code)).map((hint) => hint.message)).toEqual([]);
  const schema = buildSchema(composed.supergraphSdl!, { assumeValid: true });
  for (const name of ['Matter', 'Inspector']) {
    const type = schema.getType(name);
    if (!isInterfaceType(type)) throw new Error(`${name} is not an interface`);
    expect(
      schema
        .getImplementations(type)
        .objects.map((o) => o.name)
        .sort(),
    ).toEqual(['CivilAirDefense', 'FireRescue', 'MarketSupervision', 'PublicSecurity'].map((prefix) => `${prefix}${name}`));
  }
});

test('一个部门的图中没有别的部门的类型', () => {
  const { sdl } = departmentSchema(fireRescueProfile);
  for (const { typePrefix } of three) expect(sdl).not.toContain(typePrefix);
});

describeDepartment(fireRescueProfile);
