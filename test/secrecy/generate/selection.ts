import {
  astFromValue,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  print,
} from 'graphql';
import { type KnownValues, valueFor, wantedArguments } from './values.ts';

const literals = (field: GraphQLField<unknown, unknown>, owner: string, known: KnownValues): string => {
  const wanted = wantedArguments(field.args, owner, known);
  if (wanted.length === 0) return '';
  return `(${wanted.map((arg) => `${arg.name}: ${print(astFromValue(valueFor(arg.type, owner, arg.name, known), arg.type)!)}`).join(', ')})`;
};

/** Pages are not a level of their own: `nodes` stands for the things themselves. */
const isPage = (field: GraphQLField<unknown, unknown>) => field.name === 'nodes' || field.name === 'pageInfo';

/**
 * Everything that can be selected on a type down to `depth` levels, so that a field somebody adds tomorrow is asked for as well.
 * @param depth levels of fields below this type; 0 selects only the name of the type
 */
export function selectionOf(schema: GraphQLSchema, typeName: string, depth: number, known: KnownValues): string {
  const type = schema.getType(typeName);
  if (!type || !isCompositeType(type)) return '';
  const parts = ['__typename'];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      const at = `${field.name}${literals(field, type.name, known)}`;
      if (!isCompositeType(named)) {
        if (depth > 0) parts.push(at);
      } else if (depth > 1 || isPage(field)) {
        parts.push(`${at} ${selectionOf(schema, named.name, isPage(field) ? depth : depth - 1, known)}`);
      }
    }
  }
  // Fields of one name may differ in type from member to member: each under a name of its own.
  if (isAbstractType(type))
    for (const member of schema.getPossibleTypes(type)) {
      const inner = selectionOf(schema, member.name, depth, known).slice(1, -1);
      parts.push(`... on ${member.name} { ${aliased(inner, member.name)} }`);
    }
  return `{ ${parts.join(' ')} }`;
}

/** Puts the member's name before every field on the first level. */
function aliased(selection: string, member: string): string {
  let level = 0;
  return selection.replace(/[{}()]|\w+(?=[^\w]|$)/g, (token) => {
    if (token === '{' || token === '(') level++;
    else if (token === '}' || token === ')') level--;
    else if (level === 0 && token !== '__typename') return `${member}_${token}: ${token}`;
    return token;
  });
}

/** A whole operation on one root field, its arguments as variables; of a mutation only why a rule refused it. */
export function operationOf(
  schema: GraphQLSchema,
  kind: 'query' | 'mutation',
  name: string,
  depth: number,
  known: KnownValues,
): { readonly document: string; readonly variables: Readonly<Record<string, unknown>> } {
  const root = kind === 'query' ? schema.getQueryType()! : schema.getMutationType()!;
  const field = root.getFields()[name]!;
  const wanted = wantedArguments(field.args, name, known);
  const heads = wanted.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const args = wanted.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const below =
    kind === 'mutation' ? '{ __typename userErrors { code } }' : selectionOf(schema, getNamedType(field.type).name, depth, known);
  const variables = Object.fromEntries(wanted.map((arg) => [arg.name, valueFor(arg.type, name, arg.name, known)]));
  const called = `${name}${args && `(${args})`} ${below}`;
  return { document: `${kind}${heads && `(${heads})`} { ${called} }`, variables };
}
