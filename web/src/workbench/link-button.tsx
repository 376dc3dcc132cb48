import { Button, type ButtonProps } from 'antd';
import { useHref, useLinkClickHandler } from 'react-router';

interface LinkButtonProps {
  readonly to: string;
  readonly type?: ButtonProps['type'];
  readonly children: string;
}

/** A button that goes to a place of the workbench: an address like any link, opened in place. */
export function LinkButton({ to, type = 'default', children }: LinkButtonProps) {
  const href = useHref(to);
  const open = useLinkClickHandler(to);
  return (
    <Button type={type} href={href} onClick={(event) => open(event as never)}>
      {children}
    </Button>
  );
}
