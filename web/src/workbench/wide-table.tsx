import { Table, type TableProps } from 'antd';
import type { ReactNode } from 'react';
import { Acts } from './acts.tsx';
import { marked } from './chinese.tsx';

interface WideTableProps<T> extends TableProps<T> {
  readonly label: string;
  /** In pixels, for cells of long text: as wide at least, and broken into lines; absent: no line is broken. */
  readonly least?: number;
  /** Its columns are compared with each other: it keeps them on a narrow screen too, and scrolls. */
  readonly matrix?: boolean;
}

type Columns<T> = NonNullable<TableProps<T>['columns']>;

/** Every cell knows the heading it stands under, for where there is no room, and what of it is Chinese. */
const named = <T,>(columns: Columns<T>): Columns<T> =>
  columns.map((column) => {
    const { title, onCell, render } = column;
    return {
      ...column,
      ...(typeof title === 'string' ? { onCell: (row: T, at?: number) => ({ ...onCell?.(row, at), 'data-heading': title }) } : {}),
      render: (value: unknown, row: T, at: number) => marked((render ? render(value, row, at) : value) as ReactNode),
    } as typeof column;
  });

/**
 * A table that may be wider than the screen: it scrolls by itself, also from the keyboard (WCAG 2.1.1). Where there is no room
 * each row is a block of headings and values, so that nothing waits beyond the edge. Why its buttons may not be pressed stands below it.
 */
export function WideTable<T extends object>({ label, least, matrix = false, columns = [], ...props }: WideTableProps<T>) {
  const shape = `${least ? ' broken' : ''}${matrix || columns.length < 3 ? '' : ' blocks'}`;
  return (
    <Acts
      as={(table) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <section className={`wide${shape}`} tabIndex={0} aria-label={label}>
          {table}
        </section>
      )}
    >
      <Table<T>
        pagination={false}
        {...props}
        columns={named(columns)}
        style={{ ...props.style, ...(least ? { '--least': `${least}px` } : {}) }}
      />
    </Acts>
  );
}
