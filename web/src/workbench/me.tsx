import { createContext, useContext } from 'react';
import type { Me } from '../session/me.ts';

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('outside of the frame');
  return me;
}
