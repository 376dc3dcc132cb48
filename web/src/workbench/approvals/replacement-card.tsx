import { Checkbox, Form } from 'antd';
import { Link } from 'react-router';
import { word } from '../../browser/words.ts';
import { ApproveReplacementDocument, RejectReplacementDocument, ReplacedMemberDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useAsk } from '../asking.tsx';
import { LongItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { ToReplace } from './approval-words.ts';

/** Somebody drawn cannot go: his own department's deputy head decides, or the principal head in his place (D-28). */
export function ReplacementCard({ replacement }: { readonly replacement: ToReplace }) {
  const me = useMe();
  const { data } = useAsk(ReplacedMemberDocument, { visitId: replacement.visitId });
  const visit = data?.data.visit;
  const member = visit?.team.find(({ id }) => id === replacement.memberId);
  const input = { replacementId: replacement.id };
  const instead = me.roles.includes('ph') && !me.roles.includes('dh');
  const Instead = () =>
    instead && (
      <Form.Item
        name="deputyHeadBarred"
        valuePropName="checked"
        rules={[{ required: true, message: '主要负责人仅在分管负责人须回避时审批' }]}
      >
        <Checkbox>分管负责人为当事人，须回避，由主要负责人审批（说明理由）</Checkbox>
      </Form.Item>
    );
  return (
    <ApprovalCard
      kind="更换人员"
      title={visit ? <Link to={`/visits/${visit.id}`}>{visit.objectName}</Link> : '检查'}
      since={replacement.requestedAt}
      facts={[
        ['被更换人员', member ? `${member.name}（执法证号尾号 ${member.certificateNoLast4}）` : '—'],
        ['情形', word('ReplacementGround', replacement.ground)],
        ['说明', replacement.note ?? '无'],
      ]}
      basis="开封细则第十七条、联合细则第十六条：经本部门分管负责人同意，当事人不得审批"
    >
      <Step
        title="同意更换"
        type="primary"
        explain="同意后由经办人按本部门的规定随机抽取或者选派接替人员。"
        document={ApproveReplacementDocument}
        input={input}
        done="已同意"
      >
        <Instead />
        <LongItem name="opinion" label="意见" optional={!instead} />
      </Step>
      <Step title="不同意" explain="已回避的人员不得恢复，只能更换。" document={RejectReplacementDocument} input={input} done="已答复">
        <Instead />
        <LongItem name="opinion" label="理由" />
      </Step>
    </ApprovalCard>
  );
}
