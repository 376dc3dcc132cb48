import { Table, type TableProps } from 'antd';
import { Acts } from './acts.tsx';

interface WideTableProps<T> extends TableProps<T> {
  readonly label: string;
  /** In pixels, for cells of long text: as wide at least, and broken into lines; absent: no line is broken. */
  readonly least?: number;
  /** Its columns are compared with each other: it keeps them on a narrow screen too, and scrolls. */
  readonly matrix?: boolean;
}

type Columns<T> = NonNullable<TableProps<T>['columns']>;

/** Every cell knows the heading it stands under, for narrow screens. */
const named = <T,>(columns: Columns<T>): Columns<T> =>
  columns.map((column) => {
    const { title, onCell } = column;
    if (typeof title !== 'string') return column;
    return { ...column, onCell: (row: T, at?: number) => ({ ...onCell?.(row, at), 'data-heading': title }) } as typeof column;
  });

/**
 * A table that may be wider than the screen: it scrolls by itself, also from the keyboard (WCAG 2.1.1). On a phone each row is a block of
 * headings and values, so that nothing waits beyond the edge. Why its buttons may not be pressed stands below it.
 */
export function WideTable<T extends object>({ label, least, matrix = false, columns = [], ...props }: WideTableProps<T>) {
  return (
    <Acts
      as={(table) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <section className={`wide${least ? ' broken' : ''}${matrix ? '' : ' blocks'}`} tabIndex={0} aria-label={label}>
          {table}
        </section>
      )}
    >
      <Table<T>
        pagination={false}
        {...props}
        columns={matrix ? columns : named(columns)}
        style={{ ...props.style, ...(least ? { '--least': `${least}px` } : {}) }}
      />
    </Acts>
  );
}
