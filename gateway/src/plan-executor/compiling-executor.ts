import type { OperationDefinitionNode } from 'graphql';
import type { FetchOptions } from './compile-fetch.ts';
import { type CompiledOperation, compileOperation } from './compile-operation.ts';
import { type QueryPlan, Unsupported } from './plan.ts';
import type { PlanAsker } from './plan-asker.ts';
import type { Asked, Executor } from './run.ts';

export interface CompilingOptions extends FetchOptions {
  /** Told of each operation once, when it is first asked, and why it is not compiled where it is not. */
  readonly onOperation?: (operation: OperationDefinitionNode, unsupported: string | undefined) => void;
}

/**
 * Executes operations as compiled, each compiled when it is first asked. Compiled operations live as long as Apollo Server keeps their
 * documents: one cache, one bound.
 * @param stock what executes whatever cannot be compiled
 */
export function compilingExecutor(stock: Executor, asker: PlanAsker, options: CompilingOptions): Executor {
  const compiled = new WeakMap<OperationDefinitionNode, CompiledOperation>();
  const learn = async (asked: Asked): Promise<CompiledOperation | { readonly answer: Awaited<ReturnType<Executor>> }> => {
    const planned = await asker.planOf(stock, asked);
    if ('answer' in planned) return planned;
    const [operation, unsupported] = compileOrNot(asked, planned.plan, options);
    compiled.set(asked.operation, operation);
    options.onOperation?.(asked.operation, unsupported);
    return operation;
  };
  return async (asked) => {
    const known = compiled.get(asked.operation) ?? (await learn(asked));
    if (typeof known !== 'function') return known.answer;
    return known(asked) ?? stock(asked);
  };
}

const leftToApollo: CompiledOperation = () => undefined;

function compileOrNot(asked: Asked, plan: QueryPlan, options: FetchOptions): [CompiledOperation, unsupported: string | undefined] {
  try {
    return [compileOperation(asked.document, asked.operation, asked.schema, plan, options), undefined];
  } catch (error) {
    if (error instanceof Unsupported) return [leftToApollo, error.message];
    throw error;
  }
}
