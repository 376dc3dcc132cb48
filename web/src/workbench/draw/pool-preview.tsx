import { Button } from 'antd';
import { useState } from 'react';
import { PoolPreviewDocument } from '../../generated/workbench/graphql.ts';
import { WhyNot } from '../acting.tsx';
import { useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';

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
      <Button loading={isFetching} onClick={() => want(true)} title="每次查看都留痕">
        预览可抽数量（留痕）
      </Button>
    );
  return (
    <p className="draw-note">
      {preview.masked
        ? '符合范围的少于3户，数量只向分管负责人显示，以免指向具体对象。'
        : `符合范围、正常经营的${preview.active}户，按比例应抽${preview.size}户。扣除次数上限等的户数，封存时才确定，未参加抽取的原因和数量在抽取后列明。`}
    </p>
  );
}
