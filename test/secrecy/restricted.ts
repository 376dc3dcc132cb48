import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storyPlaces } from '../story/world.ts';

/** Numbers, phones and names of persons that are in the registries of the scene; no query of anybody shows one. */
export const personal = new RegExp(
  [
    '0375-0\\d{6}',
    'DEMO\\d{5}',
    '(?<![\\dA-Za-z])\\d{17}[\\dX](?![\\dA-Za-z])',
    ...new Set(storyPlaces.map((place) => place.personInCharge)),
  ].join('|'),
);

/**
 * Every place that opens what is sealed, and why nobody learns from it what he may not. Personal data is shown to somebody in one place
 * only, once the trail has his purpose (PD 第二十五条, X-08).
 */
export const openings: Readonly<Record<string, string>> = {
  'department-kit/src/personal-data/unmask.ts': 'shown: with a purpose, after it is on the trail',
  'department-kit/src/objects/object-rows.ts': 'masked at once',
  'department-kit/src/inspectors/inspector-rows.ts': 'masked at once',
  'department-kit/src/inspectors/experts/expert-rows.ts': 'masked at once',
  'department-kit/src/import/steps/field-changes.ts': 'compared with the file, shown masked',
  'runtime/src/crypto/reseal.ts': 'sealed again under the newest key',
  'department-kit/src/seed/seed-chains.ts': 'a seed, no person',
  'joint-inspection/src/draw/office-chain.ts': 'a seed, no person',
  'joint-inspection/src/team/execute-replacement.ts': 'a key of a draw, no person',
  'joint-inspection/src/conduct/feedback.resolver.ts': 'the text to the auditor; the contact with a purpose, on the trail',
  'joint-inspection/src/conduct/conduct.resolver.ts': 'the case to its own auditor, who wrote it',
};

const subgraphs = fileURLToPath(new URL('../../subgraphs/', import.meta.url));

/** Source files that open something sealed, as `openings` names them. */
export const openingFiles = (): readonly string[] =>
  [
    'shared/runtime/src',
    'shared/department-kit/src',
    'joint-inspection/src',
    'public-security/src',
    'civil-air-defense/src',
    'market-supervision/src',
  ].flatMap((folder) =>
    readdirSync(join(subgraphs, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing\//.test(file))
      .filter((file) =>
        /(keys|keyringOf\([^)]*\)|secrets|secretsOf\([^)]*\))\s*\.open\(/.test(readFileSync(join(subgraphs, folder, file), 'utf8')),
      )
      .map((file) => `${folder.replace('shared/', '')}/${file}`),
  );
