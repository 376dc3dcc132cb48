import { once, readerOf, type SubgraphContext } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { type ListRow, listsById } from './list-rows.ts';
import { type MatterRow, mattersById, mattersOfLists } from './matter-rows.ts';

const maxBatchSize = 100;

export const matterLoader = (context: SubgraphContext): DataLoader<string, MatterRow | undefined> =>
  once(context, 'matterById', () => {
    const db = readerOf(context);
    return new DataLoader(async (ids) => inOrder(ids, await mattersById(db, ids)), { maxBatchSize });
  });

export const listLoader = (context: SubgraphContext): DataLoader<string, ListRow | undefined> =>
  once(context, 'matterListById', () => {
    const db = readerOf(context);
    return new DataLoader(async (ids) => inOrder(ids, await listsById(db, ids)), { maxBatchSize });
  });

export const listMattersLoader = (context: SubgraphContext): DataLoader<string, readonly MatterRow[]> =>
  once(context, 'mattersOfList', () => {
    const db = readerOf(context);
    return new DataLoader(
      async (ids) => {
        const byList = Map.groupBy(await mattersOfLists(db, ids), (m) => m.listId);
        return ids.map((id) => byList.get(id) ?? []);
      },
      { maxBatchSize },
    );
  });

function inOrder<R extends { readonly id: string }>(ids: readonly string[], found: readonly R[]): (R | undefined)[] {
  const byId = new Map(found.map((r) => [r.id, r]));
  return ids.map((id) => byId.get(id));
}
