import { buildSubgraphSchema } from '@apollo/subgraph';
import { type IResolvers, printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, isEnumType, isInterfaceType, isObjectType, isScalarType, isSpecifiedScalarType, parse } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync } from 'type-graphql';

/** The federation specification every subgraph speaks: one constant for all. */
const federationLink = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag", "@interfaceObject"])`;

export interface SubgraphSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

/**
 * type-graphql classes → federation subgraph schema and its SDL. Every `@InterfaceType` says `autoRegisterImplementations: false`,
 * else one department's schema would contain another's types.
 */
export function subgraphSchema(
  options: Pick<BuildSchemaOptions, 'resolvers' | 'orphanedTypes' | 'scalarsMap'>,
  referenceResolvers: IResolvers = {},
): SubgraphSchema {
  const built = buildSchemaSync({ ...options, skipCheck: true, validate: false });
  const sdl = `${federationLink}\n\n${printSchemaWithDirectives(built)}`;
  const resolvers = mergeResolvers(resolversOf(built), referenceResolvers);
  return { schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]), sdl };
}

/** Resolver map of an executable schema, so that the SDL built from it behaves the same. */
function resolversOf(schema: GraphQLSchema): IResolvers {
  const map: Record<string, unknown> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isScalarType(type) && !isSpecifiedScalarType(type)) map[type.name] = type;
    else if (isEnumType(type)) map[type.name] = Object.fromEntries(type.getValues().map((v) => [v.name, v.value]));
    else if (isObjectType(type)) {
      map[type.name] = Object.fromEntries(
        Object.values(type.getFields())
          .filter((f) => f.resolve)
          .map((f) => [f.name, f.resolve]),
      );
    } else if (isInterfaceType(type) && type.resolveType) map[type.name] = { __resolveType: type.resolveType };
  }
  return map as IResolvers;
}

const mergeResolvers = (a: IResolvers, b: IResolvers): IResolvers => {
  const merged: Record<string, unknown> = { ...a };
  for (const [name, fields] of Object.entries(b)) merged[name] = { ...(merged[name] as object), ...(fields as object) };
  return merged as IResolvers;
};
