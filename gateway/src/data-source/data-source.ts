import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Subgraph, TokenSigner } from '@double-random/runtime';
import type { Limits } from '../limits/limits.ts';
import { type RequestContext, subgraphHeaders } from '../request-context.ts';
import { isMutation, outage, type SubgraphRequest } from './outage.ts';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Where a subgraph is asked: in this process, or at a base URL. */
export type SubgraphTarget = Subgraph | { readonly url: string };

/** How one kind of subgraph is reached. Anything thrown means: not reachable. */
export type Transport = (request: SubgraphRequest, headers: Record<string, string>, timeoutMs: number) => Promise<Answer>;

export interface DataSourceOptions {
  readonly name: string;
  /** Chinese name for the message when it is down. */
  readonly title: string;
  readonly signer: TokenSigner;
  readonly limits: Limits;
  readonly log: (line: Readonly<Record<string, unknown>>) => void;
}

/** Asks one subgraph with the actor signed for it; an outage costs only its fields. */
export function dataSource(options: DataSourceOptions, transport: Transport): GraphQLDataSource {
  return {
    async process(call: GraphQLDataSourceProcessOptions): Promise<Answer> {
      if (!('incomingRequestContext' in call)) return { data: {} };
      const context = call.context as RequestContext;
      const request: SubgraphRequest = {
        query: call.request.query!,
        variables: call.request.variables ?? {},
        document: 'document' in call ? call.document : undefined,
      };
      try {
        const headers = await subgraphHeaders(options.signer, context, options.name);
        return await transport(request, headers, isMutation(request) ? options.limits.mutationMs : options.limits.queryMs);
      } catch (error) {
        options.log({ level: 'error', subgraph: options.name, requestId: context.requestId, error: (error as Error).message });
        return outage(request, options.title) as unknown as Answer;
      }
    },
  };
}
