import { Drawer } from 'antd';
import type { ReactNode } from 'react';
import { marked } from './chinese.tsx';
import { common } from './words.ts';

interface SideDrawerProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One thing beside the list it stands in: as wide as a page of it needs, and scrolled from the keyboard too (WCAG 2.1.1). */
export const SideDrawer = ({ title, open, onClose, children }: SideDrawerProps) => (
  <Drawer title={marked(title)} size={720} open={open} onClose={onClose} destroyOnHidden closable={{ 'aria-label': common.close }}>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
    <section tabIndex={0} aria-label={title}>
      {children}
    </section>
  </Drawer>
);
