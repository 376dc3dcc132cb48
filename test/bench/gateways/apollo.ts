import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { RequestContext } from '@double-random/gateway/request-context.ts';
import { contestant } from './contestant.ts';
import { peerIdentity } from './peer-identity.ts';

// Neither contestant reports to its maker.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

/** Apollo's gateway as its manual starts it: its own data source and fetcher, Apollo Server standalone with its defaults. */
contestant(async (settings) => {
  const { contextOf, headersFor } = peerIdentity(settings);
  const gateway = new ApolloGateway({
    supergraphSdl: settings.supergraph,
    buildService: ({ name, url }) =>
      new RemoteGraphQLDataSource<RequestContext>({
        ...(url ? { url } : {}),
        async willSendRequest(call) {
          if (!('incomingRequestContext' in call)) return;
          const headers = await headersFor(call.context, name);
          for (const [header, value] of Object.entries(headers)) call.request.http?.headers.set(header, value);
        },
      }),
  });
  const server = new ApolloServer<RequestContext>({ gateway });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: ({ req }) => contextOf(req.headers.authorization),
  });
  return url;
});
