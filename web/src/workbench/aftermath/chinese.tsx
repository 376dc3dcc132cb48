import { findAgency } from '@double-random/schema/departments';

/** A registered name or what somebody wrote: Chinese on an English page as well, and read out as such (WCAG 3.1.2). */
export const Chinese = ({ children }: { readonly children: string | null | undefined }) =>
  children ? <span lang="zh-CN">{children}</span> : <>—</>;

/** The name of an agency by its code. */
export const AgencyName = ({ code }: { readonly code: string }) => <Chinese>{findAgency(code)?.name ?? code}</Chinese>;
