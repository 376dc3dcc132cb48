import './field.css';
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphFailure, whoAmI } from '../browser/graph.ts';
import { otherLanguage } from '../browser/language.ts';
import { languages } from '../labels/language.ts';
import type { Me } from '../session/me.ts';
import { keep, kept } from './drafts/database.ts';
import { WaitingList } from './drafts/waiting-list.tsx';
import { useOnline, useSending, useWaiting } from './hooks.ts';
import { useOpenVisit } from './place.ts';
import { Today } from './today/today.tsx';
import { VisitPage } from './visit/visit-page.tsx';
import { t } from './words.ts';

function Field({ me }: { readonly me: Me }) {
  const open = useOpenVisit();
  const online = useOnline();
  const waiting = useWaiting(me.account);
  const other = otherLanguage();
  const [sent, setSent] = useState(0);
  useSending(
    me.account,
    useCallback(() => setSent((n) => n + 1), []),
  );
  return (
    <>
      <header>
        <b>{t.app}</b>
        <span lang="zh-CN">{me.name}</span>
        <a href={other.href} lang={languages[other.language].tag}>
          {languages[other.language].name}
        </a>
        <a href="auth/logout">{t.signOut}</a>
      </header>
      <WaitingList waiting={waiting} online={online} />
      <main>{open ? <VisitPage key={`${open}/${waiting.length === 0 ? sent : ''}`} id={open} me={me} /> : <Today me={me} />}</main>
    </>
  );
}

/** Whoever signed in here last may go on writing when the network is gone. */
async function me(): Promise<Me> {
  try {
    const known = await whoAmI();
    await keep('visits', 'me', known);
    return known;
  } catch (error) {
    const known = error instanceof GraphFailure ? undefined : await kept<Me>('visits', 'me');
    if (!known) throw error;
    return known;
  }
}

createRoot(document.getElementById('root')!).render(<Field me={await me()} />);
