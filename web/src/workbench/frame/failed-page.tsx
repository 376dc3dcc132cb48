import { Button, Result } from 'antd';
import { useRouteError } from 'react-router';
import { common } from '../words.ts';

/** A room that could not be opened: its program was replaced by a newer one while the page stood open, or it has a fault. */
export function FailedPage() {
  const error = useRouteError();
  const replaced = error instanceof TypeError && /module/i.test(error.message);
  return (
    <Result
      status={replaced ? 'info' : 'error'}
      title={replaced ? common.pageReplaced : common.pageFailed}
      subTitle={replaced ? common.pageReplacedNext : common.pageFailedNext}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {common.reopen}
        </Button>
      }
    />
  );
}
