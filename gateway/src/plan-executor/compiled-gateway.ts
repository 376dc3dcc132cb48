import { ApolloGateway, type GatewayConfig, type GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { RequestContext } from '../request-context.ts';
import { compilingExecutor } from './compiling-executor.ts';
import { planAsker } from './plan-asker.ts';
import { typeNamesOf } from './type-names.ts';

export interface CompiledGatewayOptions {
  readonly supergraphSdl: string;
  readonly source: (subgraph: string) => GraphQLDataSource;
  readonly logger: NonNullable<GatewayConfig['logger']>;
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
      return { executor: stock && compilingExecutor(stock, asker, { sourceOf: (name) => sources.get(name), types }) };
    },
    stop: () => apollo.stop(),
  };
}
