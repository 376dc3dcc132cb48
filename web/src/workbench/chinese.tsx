import { findAgency } from '@double-random/schema/departments';
import type { ReactNode } from 'react';
import { language } from '../browser/language.ts';

/** A registered name or what somebody wrote: Chinese on an English page as well, and read out as such (WCAG 3.1.2). */
export const Chinese = ({ children }: { readonly children: string | null | undefined }) =>
  children ? <span lang="zh-CN">{children}</span> : <>—</>;

interface BesideProps {
  readonly english: string | undefined;
  readonly children: string;
}

/** A sentence of the platform's own: on an English page its English with the Chinese beside it, where there is any. */
export const Beside = ({ english, children }: BesideProps) =>
  english ? (
    <>
      {english} <small lang="zh-CN">{children}</small>
    </>
  ) : (
    <Chinese>{children}</Chinese>
  );

/** Content of a table or a heading, marked where it is Chinese on an English page. */
export const marked = (content: ReactNode): ReactNode =>
  language === 'en' && typeof content === 'string' && /\p{Script=Han}/u.test(content) ? <Chinese>{content}</Chinese> : content;

/** The name of an agency by its code. */
export const AgencyName = ({ code }: { readonly code: string }) => <Chinese>{findAgency(code)?.name ?? code}</Chinese>;
