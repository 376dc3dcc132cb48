import { useSyncExternalStore } from 'react';

/** Where we are: the list, or one visit. Kept in the fragment, so that a page already loaded needs no network to turn. */
export const visitPath = (id: string) => `m/#${id}`;

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Id of the visit that is open; empty on the list. */
export const useOpenVisit = (): string => useSyncExternalStore(subscribe, () => window.location.hash.slice(1));
