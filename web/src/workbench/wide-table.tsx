import { Table, type TableProps } from 'antd';

/** A table that may be wider than the screen: it scrolls by itself, also from the keyboard (WCAG 2.1.1). */
export function WideTable<T extends object>({ label, ...props }: TableProps<T> & { readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="wide" tabIndex={0} aria-label={label}>
      <Table<T> pagination={false} {...props} />
    </section>
  );
}
