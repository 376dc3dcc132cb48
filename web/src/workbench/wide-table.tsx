import { Table, type TableProps } from 'antd';

interface WideTableProps<T> extends TableProps<T> {
  readonly label: string;
  /** In pixels, for cells of long text: as wide at least, and broken into lines; absent: no line is broken. */
  readonly least?: number;
}

/** A table that may be wider than the screen: it scrolls by itself, also from the keyboard (WCAG 2.1.1). */
export function WideTable<T extends object>({ label, least, ...props }: WideTableProps<T>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={least ? 'wide broken' : 'wide'} tabIndex={0} aria-label={label}>
      <Table<T> pagination={false} {...props} style={{ ...props.style, ...(least ? { minWidth: least } : {}) }} />
    </section>
  );
}
