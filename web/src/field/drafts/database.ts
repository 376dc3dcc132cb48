/** One place for everything this device keeps: what was fetched, what is being written, what waits to be sent. Works over plain http. */
type Shelf = 'visits' | 'forms' | 'outbox';

let opened: Promise<IDBDatabase> | undefined;

const open = (): Promise<IDBDatabase> => {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('field', 1);
    request.onupgradeneeded = () => {
      for (const shelf of ['visits', 'forms', 'outbox']) request.result.createObjectStore(shelf);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
};

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const on = async (shelf: Shelf, mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await open()).transaction(shelf, mode).objectStore(shelf);

export const keep = async (shelf: Shelf, key: string, value: unknown): Promise<void> =>
  void (await settled((await on(shelf, 'readwrite')).put(value, key)));
export const kept = async <T>(shelf: Shelf, key: string): Promise<T | undefined> =>
  settled<T | undefined>((await on(shelf, 'readonly')).get(key));
export const drop = async (shelf: Shelf, key: string): Promise<void> => void (await settled((await on(shelf, 'readwrite')).delete(key)));

/** Everything on a shelf whose key begins so, by key. */
export async function everything<T>(shelf: Shelf, prefix: string): Promise<T[]> {
  return settled<T[]>((await on(shelf, 'readonly')).getAll(IDBKeyRange.bound(prefix, `${prefix}\uffff`)));
}
