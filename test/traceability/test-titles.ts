import { parseSync } from '@swc/core';

interface Node {
  type: string;
  [part: string]: unknown;
}

const TITLED = new Set(['test', 'it', 'describe']);
const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration']);

/**
 * The titles a test file gives its tests and groups, and the texts of the tables its `each` runs over, since those
 * become titles. Read from the syntax tree: a comment or a forgotten string is no title.
 * @param source the text of a TypeScript file
 */
export function testTitles(source: string): string[] {
  const titles: string[] = [];
  walk(parseSync(source, { syntax: 'typescript', decorators: true }) as unknown as Node, (node) => {
    if (node.type === 'CallExpression' && TITLED.has(rootName(node['callee'] as Node))) {
      for (const argument of node['arguments'] as { expression: Node }[]) titles.push(...texts(argument.expression));
    }
    return true;
  });
  return titles;
}

/** `test`, of `test(…)`, `test.each(…)(…)`, `describe.skip(…)`. */
function rootName(callee: Node): string {
  if (callee.type === 'Identifier') return callee['value'] as string;
  if (callee.type === 'MemberExpression') return rootName(callee['object'] as Node);
  return callee.type === 'CallExpression' ? rootName(callee['callee'] as Node) : '';
}

/** What stands in a title, or in the table of an `each`; the body of a test is no title. */
function texts(argument: Node): string[] {
  const found: string[] = [];
  walk(argument, (node) => {
    if (node.type === 'StringLiteral') found.push(node['value'] as string);
    if (node.type === 'TemplateElement') found.push(node['raw'] as string);
    return !FUNCTIONS.has(node.type);
  });
  return found;
}

/** @param enter answers whether to look inside the node */
function walk(value: unknown, enter: (node: Node) => boolean): void {
  if (Array.isArray(value)) for (const each of value) walk(each, enter);
  else if (value !== null && typeof value === 'object') {
    if (typeof (value as Node).type === 'string' && !enter(value as Node)) return;
    for (const each of Object.values(value)) walk(each, enter);
  }
}
