import { Directive, Field, ObjectType } from 'type-graphql';
import { badUserInput } from '../access/denials.ts';

@Directive('@tag(name: "public")')
@Directive('@shareable')
@ObjectType({ description: '翻页信息（仅向后翻页）。' })
export class PageInfo {
  @Directive('@tag(name: "public")')
  @Field(() => Boolean, { description: '后面还有记录。' })
  hasNextPage!: boolean;
  @Directive('@tag(name: "public")')
  @Field(() => String, { nullable: true, description: '本页最后一条的游标，作为下一页的 after。' })
  endCursor?: string | null | undefined;
}

export const maxPageSize = 100;

export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** @returns how many rows a list may fetch: 1…100, default 20. */
export function pageSize(request: PageRequest): number {
  const first = request.first ?? 20;
  if (!Number.isInteger(first) || first < 1 || first > maxPageSize) throw badUserInput(`first 应为 1 至 ${maxPageSize}`, ['first']);
  return first;
}

/** Opaque keyset cursor over the sort key(s), the id last. */
export const encodeCursor = (keys: readonly (string | number)[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** @param length number of sort keys expected; anything else is BAD_USER_INPUT. */
export function decodeCursor(cursor: string | null | undefined, length: number): (string | number)[] | undefined {
  if (cursor == null) return undefined;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === length && keys.every((k) => typeof k === 'string' || typeof k === 'number'))
      return keys as (string | number)[];
  } catch {
    // falls through to the refusal below
  }
  throw badUserInput('游标无效', ['after']);
}

/** Builds a connection from size + 1 fetched rows. */
export function connection<Row, Node>(
  fetched: readonly Row[],
  size: number,
  cursorOf: (row: Row) => readonly (string | number)[],
  node: (row: Row) => Node,
) {
  const page = fetched.slice(0, size);
  const last = page.at(-1);
  return {
    nodes: page.map(node),
    pageInfo: { hasNextPage: fetched.length > size, endCursor: last ? encodeCursor(cursorOf(last)) : null },
  };
}
