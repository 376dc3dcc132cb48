import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Limits } from './limits.ts';

/** Marks errors of this folder, so that they are shown as BAD_USER_INPUT. */
export const overLimit = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', overLimit: true, http: { status: 400 } } });

const isIntrospection = (field: FieldNode) => field.name.value.startsWith('__');

/** Fields directly below, fragments spread out; a fragment that contains itself is entered once. */
export function* fieldsIn(
  set: SelectionSetNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
  entered: ReadonlySet<string> = new Set(),
): Generator<FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* fieldsIn(selection.selectionSet, fragment, entered);
    else if (!entered.has(selection.name.value)) {
      const found = fragment(selection.name.value);
      if (found) yield* fieldsIn(found.selectionSet, fragment, new Set([...entered, selection.name.value]));
    }
  }
}

/** Levels of a selection set, at most `most`; introspection is bounded by its own switch. */
function depthOf(context: ValidationContext, set: SelectionSetNode, most: number, known: Map<string, number>, path: Set<string>): number {
  let depth = 0;
  for (const selection of set.selections) {
    if (depth > most) break;
    if (selection.kind === Kind.FIELD) {
      if (isIntrospection(selection)) continue;
      depth = Math.max(depth, 1 + (selection.selectionSet ? depthOf(context, selection.selectionSet, most, known, path) : 0));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = Math.max(depth, depthOf(context, selection.selectionSet, most, known, path));
    } else {
      const name = selection.name.value;
      const fragment = context.getFragment(name);
      if (!fragment || path.has(name)) continue;
      path.add(name);
      const below = known.get(name) ?? depthOf(context, fragment.selectionSet, most, known, path);
      path.delete(name);
      known.set(name, below);
      depth = Math.max(depth, below);
    }
  }
  return depth;
}

/** Depth, root fields and aliases, from the document alone: checked once per document, which Apollo keeps. */
export const documentRules = (limits: Limits): ValidationRule[] => [
  (context): ASTVisitor => ({
    OperationDefinition(operation) {
      if (depthOf(context, operation.selectionSet, limits.depth, new Map(), new Set()) > limits.depth)
        context.reportError(overLimit(`查询层次过深（最多 ${limits.depth} 层）`));
      let roots = 0;
      for (const _ of fieldsIn(operation.selectionSet, (name) => context.getFragment(name)))
        if (++roots > limits.rootFields) {
          context.reportError(overLimit(`顶层字段过多（最多 ${limits.rootFields} 个）`));
          break;
        }
    },
    SelectionSet(set) {
      const aliases = set.selections.filter((s) => s.kind === Kind.FIELD && s.alias && s.alias.value !== s.name.value).length;
      if (aliases > limits.aliases) context.reportError(overLimit(`同一层的别名过多（最多 ${limits.aliases} 个）`));
    },
  }),
];
