import type { ButtonProps } from 'antd';
import type { ReactNode } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';
import { ActButton } from './acts.tsx';

interface LinkButtonProps {
  readonly to: string;
  readonly type?: ButtonProps['type'];
  readonly children: ReactNode;
  /** Why one cannot go there. */
  readonly notNow?: string | false;
}

/** A button that goes to a place of the workbench: an address like any link, opened in place. */
export function LinkButton({ to, type = 'default', children, notNow }: LinkButtonProps) {
  const href = useHref(to);
  const open = useLinkClickHandler(to);
  return (
    <ActButton type={type} href={href} notNow={notNow} onClick={(event) => open(event as never)}>
      {children}
    </ActButton>
  );
}
