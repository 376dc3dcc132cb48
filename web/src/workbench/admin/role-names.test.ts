import { roles } from '@double-random/runtime/access/actor.ts';
import { places } from '../frame/places.ts';
import { roleNames } from './role-names.ts';

test('B: 岗位名称与平台的一致；菜单只用平台有的岗位', () => {
  const { credit: _, expert: __, ...people } = roles;
  expect(roleNames).toEqual(people);
  expect(places.flatMap((p) => p.roles ?? []).filter((role) => !(role in roles))).toEqual([]);
});
