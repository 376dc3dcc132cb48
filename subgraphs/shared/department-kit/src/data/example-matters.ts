import { civilAirDefenseExamples } from './examples/civil-air-defense.ts';
import type { ExampleMatter } from './examples/example-matter.ts';
import { marketSupervisionExamples } from './examples/market-supervision.ts';
import { publicSecurityExamples } from './examples/public-security.ts';

/**
 * Example matters by department, for demonstrations and tests. Examples, not anybody's list: 舞钢人防细则 says its list is attached, but it
 * is not in the text (CD-0b); market regulation has no seed at all. Public security adds two to the three of 叶县方案, which are imported
 * from the regulation itself.
 */
export const exampleMatters: Readonly<Record<string, readonly ExampleMatter[]>> = {
  'public-security': publicSecurityExamples,
  'civil-air-defense': civilAirDefenseExamples,
  'market-supervision': marketSupervisionExamples,
};
