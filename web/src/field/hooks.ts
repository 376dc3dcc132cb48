import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ask, GraphFailure } from '../browser/graph.ts';
import { keep, kept } from './drafts/database.ts';
import { sendAll, type Waiting, waitingOf, watchOutbox } from './drafts/outbox.ts';

const onlineChange = (changed: () => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};
export const useOnline = (): boolean => useSyncExternalStore(onlineChange, () => navigator.onLine);

interface Fetched<T> {
  readonly data?: T;
  /** When what is shown was fetched; set when it is from this device because the network is gone. */
  readonly from?: string;
  readonly error?: Error;
}

type Document<TResult, TVariables> = Parameters<typeof ask<TResult, TVariables>>[0];
interface Shelved<T> {
  readonly data: T;
  readonly at: string;
}

/** Asks, and remembers the answer on this device; without network the remembered one is shown, with its time. */
export function useFetched<TResult, TVariables>(
  document: Document<TResult, TVariables>,
  variables: TVariables,
  key: string,
): readonly [Fetched<TResult>, () => void] {
  const [state, setState] = useState<Fetched<TResult>>({});
  const asked = JSON.stringify(variables);
  const load = useCallback(async () => {
    try {
      const { data } = await ask(document, variables);
      await keep('visits', key, { data, at: new Date().toISOString() } satisfies Shelved<TResult>);
      setState({ data });
    } catch (error) {
      const known = error instanceof GraphFailure && error.code === 'OFFLINE' ? await kept<Shelved<TResult>>('visits', key) : undefined;
      setState(known ? { data: known.data, from: known.at } : { error: error as Error });
    }
  }, [document, asked, key]);
  useEffect(() => {
    void load();
    // What was shown without a network is old once there is one again.
    window.addEventListener('online', load);
    return () => window.removeEventListener('online', load);
  }, [load]);
  return [state, () => void load()];
}

/** What waits on this device, kept current. */
export function useWaiting(account: string): readonly Waiting[] {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  useEffect(() => {
    const look = () => void waitingOf(account).then(setWaiting);
    look();
    return watchOutbox(look);
  }, [account]);
  return waiting;
}

const everyMs = 20_000;

/** Sends what waits whenever there is a network: at once, when it comes back, and now and then. */
export function useSending(account: string, sent: () => void): void {
  useEffect(() => {
    const send = () =>
      void sendAll(account).then(sent, () => {
        // Still offline, or the platform is: it waits on this device and is tried again.
      });
    send();
    window.addEventListener('online', send);
    const timer = window.setInterval(send, everyMs);
    const stop = watchOutbox(() => navigator.onLine && send());
    return () => {
      window.removeEventListener('online', send);
      window.clearInterval(timer);
      stop();
    };
  }, [account, sent]);
}
