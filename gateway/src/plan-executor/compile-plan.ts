import { compileFetch, type FetchOptions } from './compile-fetch.ts';
import type { ConditionValues } from './conditions.ts';
import { compileJointFetch, type FetchAt } from './joint-fetch.ts';
import { type Path, type PlanNode, plainName, type QueryPlan, Unsupported } from './plan.ts';
import type { Run } from './run.ts';

/** Asks the subgraphs as the plan says. */
export type PlanStep = (run: Run, conditions: ConditionValues) => Promise<void>;

/** @throws Unsupported */
export function compilePlan(plan: QueryPlan, options: FetchOptions): PlanStep {
  const { node } = plan;
  if (!node) return async () => {};
  if (node.kind === 'Subscription') throw new Unsupported('a subscription');
  return compileNode(node, [], options);
}

/** @param path of the objects that the node completes */
function compileNode(node: PlanNode, path: Path, options: FetchOptions): PlanStep {
  const compiled = (nodes: readonly PlanNode[]) => nodes.map((child) => compileNode(child, path, options));
  switch (node.kind) {
    case 'Sequence': {
      const steps = compiled(node.nodes);
      return async (run, conditions) => {
        for (const step of steps) await step(run, conditions);
      };
    }
    case 'Parallel': {
      const steps = compileParallel(node.nodes, path, options);
      return async (run, conditions) => void (await Promise.all(steps.map((step) => step(run, conditions))));
    }
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path.map(plainStep)], options);
    case 'Condition': {
      const [met, otherwise] = compiled([node.ifClause, node.elseClause].filter((clause) => clause !== undefined));
      const yes = node.ifClause ? met : undefined;
      const no = node.ifClause ? otherwise : met;
      return async (run, conditions) => (conditions.get(node.condition) ? yes : no)?.(run, conditions);
    }
    case 'Fetch':
      return compileFetch(node, path, options);
    case 'Defer':
      throw new Unsupported('a deferred part');
  }
}

/** Questions to the same subgraph are asked together. */
function compileParallel(nodes: readonly PlanNode[], path: Path, options: FetchOptions): readonly PlanStep[] {
  const bySubgraph = Map.groupBy(nodes, (node) => entityFetchIn(node, path)?.node.serviceName);
  return [...bySubgraph].flatMap(([subgraph, some]) => {
    const fetches = some.map((node) => entityFetchIn(node, path)).filter((fetch) => fetch !== undefined);
    const together = subgraph !== undefined && some.length > 1 ? compileJointFetch(fetches, options) : undefined;
    return together ? [together] : some.map((node) => compileNode(node, path, options));
  });
}

function entityFetchIn(node: PlanNode, path: Path): FetchAt | undefined {
  if (node.kind === 'Flatten') return entityFetchIn(node.node, [...path, ...node.path.map(plainStep)]);
  return node.kind === 'Fetch' && node.requires ? { node, path } : undefined;
}

const plainStep = (step: string | number) => (typeof step === 'string' ? plainName(step) : step);
