import { departments } from '../../departments.ts';
import type { SubgraphSdl } from '../compose.ts';
import {
  crossingNullable,
  interfaceExact,
  noRequiresWithArguments,
  personalDataHidden,
  shareableAllowed,
  sharedIdentical,
} from './federation.ts';
import { departmentPrefix, letterCase, queryNoun, rootPrefix } from './naming.ts';
import { type LintRule, linted, type Prefixes, type Problem } from './rule.ts';
import { chineseDescription, connectionShape, datedDeprecation, mutationShape, noFloat, rootConnection } from './shapes.ts';

export type { LintRule, Prefixes, Problem } from './rule.ts';

/** The house rules of the graph (style.md E). */
export const lintRules: readonly LintRule[] = [
  departmentPrefix,
  rootPrefix,
  queryNoun,
  letterCase,
  mutationShape,
  rootConnection,
  connectionShape,
  sharedIdentical,
  interfaceExact,
  shareableAllowed,
  crossingNullable,
  noRequiresWithArguments,
  personalDataHidden,
  chineseDescription,
  noFloat,
  datedDeprecation,
];

const registered: Readonly<Record<string, Prefixes>> = Object.fromEntries(departments.map((d) => [d.code, d]));

/** @param prefixes of the departments; any other subgraph is taken as one without prefix */
export function lintSubgraphs(subgraphs: readonly SubgraphSdl[], prefixes: Readonly<Record<string, Prefixes>> = registered): Problem[] {
  const all = subgraphs.map((subgraph) => linted(subgraph, prefixes[subgraph.name]));
  return lintRules.flatMap((rule) => [...rule.check(all)].map((problem) => ({ rule: rule.name, ...problem })));
}

/** `rule  subgraph  Type.field  what is wrong` */
export const problemLine = (p: Problem): string => `${p.rule}  ${p.subgraph}  ${p.at}  ${p.message}`;
