import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import type { FetchOptions } from './compile-fetch.ts';
import { type CompiledOperation, compileOperation } from './compile-operation.ts';
import { type QueryPlan, Unsupported } from './plan.ts';
import { type PlanAsker, planAsker } from './plan-asker.ts';
import type { Asked, Executor } from './run.ts';
import { typeNamesOf } from './type-names.ts';

export interface CompiledGatewayOptions {
  readonly supergraphSdl: string;
  readonly source: (subgraph: string) => GraphQLDataSource;
  readonly logger: NonNullable<GatewayConfig['logger']>;
  /** Told of each operation once, when it is first asked: how it is executed from then on, and why not compiled. */
  readonly onOperation?: (operation: OperationDefinitionNode, unsupported: string | undefined) => void;
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/**
 * Apollo's gateway loads the supergraph and plans; what is planned is compiled once for each operation and executed here. What the
 * compiler does not know, Apollo's own executor does.
 */
export function compiledGateway(options: CompiledGatewayOptions): Gateway {
  const sources = new Map<string, GraphQLDataSource>();
  const asker = planAsker();
  const apollo = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    logger: options.logger,
    experimental_didResolveQueryPlan: asker.onPlan,
    buildService({ name }) {
      const source = options.source(name);
      sources.set(name, source);
      return source;
    },
  });
  const types = typeNamesOf(options.supergraphSdl);
  return {
    onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
    async load(loadOptions) {
      const { executor: stock } = await apollo.load(loadOptions);
      return { executor: stock && compiling(stock, asker, { ...options, sourceOf: (name) => sources.get(name), types }) };
    },
    stop: () => apollo.stop(),
  };
}

interface CompilingOptions extends FetchOptions, Pick<CompiledGatewayOptions, 'onOperation'> {}

/** Compiled operations live as long as Apollo Server keeps their documents: one cache, one bound. */
function compiling(stock: Executor, asker: PlanAsker, options: CompilingOptions): Executor {
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
