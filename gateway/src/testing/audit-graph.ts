import { buildSubgraphSchema } from '@apollo/subgraph';
import { composeSupergraph } from '@double-random/schema/compose.ts';
import { GraphQLError, parse } from 'graphql';
import type { MemoryGraph } from './both-executors.ts';

const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible"])';

/** One small graph with each kind of case of the federation audit: what is asked of whom is Apollo's planner's business. */
const sdls = {
  catalog: `${link}
    type Query { product(id: ID!): Product products(first: Int): [Product] things: [Thing] nodes: [Node!] absent: [Product] nobody: Product
      shop: Shop @shareable strict: [Product!] nested: [[Product]] root: Category levels: [Level] owners: [Owner] }
    interface Node { id: ID! name: String }
    union Thing = Product | Category | Brand | Hidden
    enum Level { LOW HIGH SECRET @inaccessible }
    type Hidden @inaccessible { id: ID! }
    type Product implements Node @key(fields: "id") @key(fields: "upc") { id: ID! upc: String! name: String price: Int weight: Float heavy: Boolean
      size: Size media: Media brand: Brand category: Category owner: Owner level: Level related: [Product] }
    type Size @shareable { h: Int w: Int }
    interface Media { kind: String }
    type Image implements Media @shareable { kind: String url: String }
    type Video implements Media @shareable { kind: String length: Int }
    type Organization @shareable { code: String! }
    type Brand @key(fields: "id organization { code }") { id: ID! organization: Organization! title: String }
    type Category implements Node @key(fields: "id") { id: ID! name: String parent: Category children: [Category!] products: [Product] }
    type Owner @key(fields: "id") { id: ID title: String! }
    type Shop @shareable { name: String address: String }`,
  stock: `${link}
    type Query { shop: Shop @shareable }
    type Shop @shareable { name: String open: Boolean }
    type Size @shareable { h: Int w: Int }
    interface Media { kind: String }
    type Image implements Media @shareable { kind: String url: String }
    type Video implements Media @shareable { kind: String length: Int }
    type Product @key(fields: "id") { id: ID! price: Int @external weight: Float @external size: Size @external media: Media @external score: Int @external
      inStock: Int! shipping: String @requires(fields: "price weight") volume: String @requires(fields: "size { h w }")
      label: String @requires(fields: "media { kind ... on Image { url } ... on Video { length } }") rank: String @requires(fields: "score") }
    type Owner @key(fields: "id") { id: ID stores: Int! }`,
  reviews: `${link}
    type Query { lastReviews(count: Int): [Review] }
    type Mutation { addReview(body: String!): Review }
    type Product @key(fields: "upc") { upc: String! inStock: Int! @external reviews: [Review!] score: Int popularity: String @requires(fields: "inStock") }
    type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "name") writer: User }
    type User @key(fields: "id") { id: ID! name: String @external nick: String reviews: [Review] }
    type Organization @shareable { code: String! }
    type Brand @key(fields: "id organization { code }") { id: ID! organization: Organization! rating: Int }
    type Category @key(fields: "id") { id: ID! fans: [User] }`,
  accounts: `${link}
    type Query { me: User users: [User!] }
    type Mutation { rename(name: String!): User }
    type User @key(fields: "id") { id: ID! name: String @shareable birth: Int! email(domain: String = "example"): String friends: [User] }`,
};
export type AuditSubgraph = keyof typeof sdls;

const product = (n: number) => ({
  __typename: 'Product',
  id: `p${n}`,
  upc: `u${n}`,
  name: n === 4 ? null : `product ${n}`,
  price: n * 10,
  weight: n / 2,
  heavy: n > 2,
  size: n === 2 ? null : { h: n, w: n + 1 },
  media: n % 2 ? { __typename: 'Image', kind: 'image', url: `/${n}` } : { __typename: 'Video', kind: 'video', length: n },
  brand: { __typename: 'Brand', id: `b${n % 2}`, organization: { code: `o${n % 2}` }, title: `brand ${n % 2}` },
  category: () => category(n % 3),
  // The key of one owner is not known: nobody can be asked about him.
  owner: { __typename: 'Owner', id: n === 3 ? null : `w${n % 2}`, title: `owner ${n}` },
  level: n === 5 ? 'SECRET' : n % 2 ? 'LOW' : 'HIGH',
  related: () => [product((n % 5) + 1), n === 2 ? null : product(1)],
});
const category = (n: number): object => ({
  __typename: 'Category',
  id: `c${n}`,
  name: `category ${n}`,
  parent: () => (n > 0 ? category(n - 1) : null),
  children: () => (n < 2 ? [category(n + 1)] : []),
  products: () => [product(n + 1), product(n + 2)],
});
const products = [1, 2, 3, 4, 5].map(product);
const review = (n: number) => ({ id: `r${n}`, body: `review ${n}`, product: { upc: `u${(n % 5) + 1}` }, author: user(n), writer: user(n) });
const user = (n: number) => ({ id: `m${n % 3}`, name: `member ${n % 3}` });

const refuse = (message: string, code?: string): never => {
  throw new GraphQLError(message, code ? { extensions: { code } } : {});
};
type Told = Readonly<Record<string, string>>;
/** Says what a subgraph was told: a gateway that tells it something else is found out. */
const told =
  (...names: readonly string[]) =>
  (parent: object) =>
    JSON.stringify(names.map((name) => (parent as Told)[name]));
let changes = 0;

const resolvers: Record<AuditSubgraph, object> = {
  catalog: {
    Query: {
      product: (_: unknown, { id }: { id: string }) => products.find((p) => p.id === id) ?? null,
      products: (_: unknown, { first }: { first?: number }) => products.slice(0, first ?? 5),
      things: () => [products[0], category(1), products[2]!.brand, null, { __typename: 'Hidden', id: 'h' }, products[4]],
      nodes: () => [category(0), products[1], products[2]],
      absent: () => null,
      nobody: () => null,
      shop: () => ({ name: 'shop', address: 'street 1' }),
      strict: () => products.slice(2, 4),
      nested: () => [[products[0], null], null, [products[0], products[4]]],
      root: () => category(0),
      levels: () => ['LOW', 'SECRET', null],
      owners: () => products.map((p) => p.owner),
    },
    Product: { __resolveReference: (key: Told) => products.find((p) => p.id === key['id'] || p.upc === key['upc']) ?? null },
    Brand: { __resolveReference: (key: { id: string }) => ({ ...products[0]!.brand, ...key, title: `brand of ${key.id}` }) },
    Category: { __resolveReference: ({ id }: { id: string }) => category(Number(id.slice(1))) },
    Owner: { __resolveReference: (key: object) => ({ ...key, title: 'owner' }) },
  },
  stock: {
    Query: { shop: () => ({ name: 'shop', open: true }) },
    Product: {
      // One product is not known here.
      __resolveReference: (key: Told) => (key['id'] === 'p4' ? null : key),
      inStock: ({ id }: Told) => (id === 'p5' ? refuse('stock of p5 is secret', 'FORBIDDEN') : Number(id!.slice(1))),
      shipping: told('price', 'weight'),
      volume: told('size'),
      label: told('media'),
      rank: told('score'),
    },
    Owner: { __resolveReference: (key: object) => key, stores: ({ id }: { id: string }) => (id === 'w0' ? null : 2) },
  },
  reviews: {
    Query: { lastReviews: (_: unknown, { count = 3 }: { count?: number }) => Array.from({ length: count }, (_, i) => review(i)) },
    Mutation: { addReview: (_: unknown, { body }: { body: string }) => ({ ...review(7), body: `${body} ${++changes}` }) },
    Product: {
      __resolveReference: (key: object) => key,
      reviews: ({ upc }: Told) => (upc === 'u2' ? refuse('no reviews of u2') : [review(Number(upc!.slice(1))), review(1)]),
      score: ({ upc }: Told) => (upc === 'u3' ? null : Number(upc!.slice(1)) * 7),
      popularity: told('inStock'),
    },
    Review: { __resolveReference: ({ id }: { id: string }) => review(Number(id.slice(1))) },
    User: {
      __resolveReference: (key: object) => key,
      nick: ({ id }: Told) => (id === 'm1' ? refuse('a nick is private', 'NOT_FOUND') : `nick ${id}`),
      reviews: ({ id }: Told) => [review(Number(id!.slice(1)))],
    },
    Brand: {
      __resolveReference: (key: object) => key,
      rating: ({ organization }: { organization: Told }) => Number(organization['code']!.slice(1)),
    },
    Category: { __resolveReference: (key: object) => key, fans: ({ id }: Told) => [user(Number(id!.slice(1))), null, user(2)] },
  },
  accounts: {
    Query: { me: () => user(1), users: () => [user(0), user(1), user(2)] },
    Mutation: { rename: (_: unknown, { name }: { name: string }) => ({ id: 'm1', name: `${name} ${++changes}` }) },
    User: {
      __resolveReference: ({ id }: { id: string }) => user(Number(id.slice(1))),
      birth: ({ id }: Told) => (id === 'm2' ? null : 1990),
      email: ({ id }: Told, { domain }: { domain: string }) => `${id}@${domain}`,
      friends: ({ id }: Told) => (id === 'm0' ? [user(1), user(2)] : [user(0)]),
    },
  },
};

const composed = composeSupergraph(Object.entries(sdls).map(([name, sdl]) => ({ name, sdl })));
export const auditSchema = composed.apiSchema;

const schemas = Object.fromEntries(
  Object.entries(sdls).map(([name, sdl]) => [
    name,
    buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers[name as AuditSubgraph] as never }]),
  ]),
);

export const auditGraph: MemoryGraph = {
  supergraphSdl: composed.supergraphSdl,
  subgraphs: schemas,
  reset() {
    changes = 0;
  },
};
