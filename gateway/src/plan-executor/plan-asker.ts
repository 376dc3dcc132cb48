import type { GatewayConfig } from '@apollo/gateway';
import type { QueryPlan } from './plan.ts';
import type { Answered, Asked, Executor } from './run.ts';

/** Ends the execution that is only asked for its plan. */
class Planned extends Error {
  readonly plan: QueryPlan;
  constructor(plan: QueryPlan) {
    super('only the plan was wanted');
    this.plan = plan;
  }
}

export interface PlanAsker {
  readonly onPlan: NonNullable<GatewayConfig['experimental_didResolveQueryPlan']>;
  /** The plan of an operation, or what is answered to whoever asks what cannot be planned. */
  planOf(stock: Executor, asked: Asked): Promise<{ readonly plan: QueryPlan } | { readonly answer: Answered }>;
}

/** Apollo's gateway says a plan to nobody but whoever watches it execute: there it is stopped, before it asks any subgraph. */
export function planAsker(): PlanAsker {
  const asking = new WeakSet<object>();
  return {
    onPlan({ queryPlan, requestContext }) {
      if (asking.has(requestContext)) throw new Planned(queryPlan);
    },
    async planOf(stock, asked) {
      asking.add(asked);
      try {
        return { answer: await stock(asked) };
      } catch (error) {
        if (error instanceof Planned) return { plan: error.plan };
        throw error;
      } finally {
        asking.delete(asked);
      }
    },
  };
}
