import { Button } from 'antd';
import { useState } from 'react';
import { PoolPreviewDocument } from '../../generated/workbench/graphql.ts';
import { WhyNot } from '../acting.tsx';
import { useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { words } from './words.ts';

/** How many there would be to draw from: asked for only on request, because every look is on record (D-103). */
export function PoolPreview({ taskId, initiator }: { readonly taskId: string; readonly initiator: string }) {
  const me = useMe();
  const [wanted, want] = useState(false);
  const { data, error, isFetching } = useAsk(PoolPreviewDocument, { taskId }, wanted);
  if (me.department !== initiator || !me.roles.some((role) => ['op', 'dh'].includes(role))) return null;
  const preview = data?.data.previewDraw;
  if (error) return <WhyNot error={error} />;
  if (!preview)
    return (
      <Button loading={isFetching} onClick={() => want(true)} title={words.everyLook}>
        {words.preview}
      </Button>
    );
  return <p className="draw-note">{preview.masked ? words.masked : words.previewed(preview.active, preview.size)}</p>;
}
