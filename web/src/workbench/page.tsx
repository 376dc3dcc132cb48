import { Button, Empty, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { Acts } from './acts.tsx';
import { marked } from './chinese.tsx';
import { type OwnDepartment, useDepartment } from './departments.ts';
import { common } from './words.ts';

interface PageProps {
  readonly title: ReactNode;
  /** Buttons beside the title. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the workbench: its one heading, what may be done on it, its content. */
export const Page = ({ title, extra, children }: PageProps) => (
  <Flex vertical gap={16}>
    <Flex justify="space-between" align="center" gap={12} wrap className="page-head">
      <Typography.Title level={1} style={{ fontSize: 24, margin: 0 }}>
        {marked(title)}
      </Typography.Title>
      {extra && <Acts>{extra}</Acts>}
    </Flex>
    {children}
  </Flex>
);

/** What the address says of a list: its filters and where its page begins. */
export function useAddress() {
  const [query, setQuery] = useSearchParams();
  return {
    get: (name: string): string | null => query.get(name),
    /** Sets or takes away; a list with another filter begins at its first page. */
    set(changes: Readonly<Record<string, string | null | undefined>>) {
      setQuery((now) => {
        const next = new URLSearchParams(now);
        if (!('after' in changes)) next.delete('after');
        for (const [name, value] of Object.entries(changes)) value ? next.set(name, value) : next.delete(name);
        return next;
      });
    },
  };
}

interface PagerProps {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Name of the cursor in the address, where a page has two lists. */
  readonly name?: string;
}

/** To the next page of a list, and back to its beginning. */
export function Pager({ pageInfo, name = 'after' }: PagerProps) {
  const { get, set } = useAddress();
  return (
    <Flex gap={8} style={{ marginTop: 16 }} className="no-print">
      {get(name) && <Button onClick={() => set({ [name]: null })}>{common.firstPage}</Button>}
      {pageInfo.hasNextPage && <Button onClick={() => set({ [name]: pageInfo.endCursor })}>{common.nextPage}</Button>}
    </Flex>
  );
}

/** The content for agencies that keep registries and lists; for others, why there is none. */
export function OfDepartment({ children }: { readonly children: (department: OwnDepartment) => ReactNode }) {
  const department = useDepartment();
  return department ? children(department) : <Empty description={common.noRegistry} />;
}
