import { readFileSync } from 'node:fs';
import lock from '../../package-lock.json' with { type: 'json' };
import { acceptedLicences, licencePage, licencesAtRunTime } from './licences.ts';

const licences = licencesAtRunTime(lock.packages);

test('运行时依赖的许可证都在准许之列', () => {
  expect([...licences].filter(([, licence]) => !(licence in acceptedLicences))).toEqual([]);
});

test('✘ 不在准许之列的、没有写明许可证的会被指出', () => {
  const packages = {
    'node_modules/closed': { license: 'SSPL-1.0' },
    'node_modules/a/node_modules/silent': {},
    'node_modules/tool': { dev: true },
  };
  expect([...licencesAtRunTime(packages)]).toEqual([
    ['closed', 'SSPL-1.0'],
    ['silent', '—'],
  ]);
});

test('THIRD-PARTY.md 与锁定的依赖一致', () => {
  expect(readFileSync(new URL('../../THIRD-PARTY.md', import.meta.url), 'utf8')).toBe(licencePage(licences));
});
