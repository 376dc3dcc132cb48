import { Checkbox, Form } from 'antd';
import { Link } from 'react-router';
import { word } from '../../browser/words.ts';
import { ApproveReplacementDocument, RejectReplacementDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { ApprovalCard } from './approval-card.tsx';
import type { ToReplace } from './approval-words.ts';
import { words } from './words.ts';

/** Somebody drawn cannot go: his own department's deputy head decides, or the principal head in his place (D-28). */
export function ReplacementCard({ replacement }: { readonly replacement: ToReplace }) {
  const me = useMe();
  const { visit } = replacement;
  const member = visit?.team.find(({ id }) => id === replacement.memberId);
  const input = { replacementId: replacement.id };
  const instead = me.roles.includes('ph') && !me.roles.includes('dh');
  const Instead = () =>
    instead && (
      <Form.Item name="deputyHeadBarred" valuePropName="checked" rules={[{ required: true, message: words.onlyIfDeputyRecused }]}>
        <Checkbox>{words.deputyIsParty}</Checkbox>
      </Form.Item>
    );
  return (
    <ApprovalCard
      kind={words.replacement}
      title={visit ? <Link to={`/visits/${visit.id}`}>{visit.objectName}</Link> : words.visit}
      since={replacement.requestedAt}
      facts={[
        [words.replaced, member ? words.member(member.name, member.certificateNoLast4) : '—'],
        [words.ground, word('ReplacementGround', replacement.ground)],
        [words.remarks, replacement.note ?? words.none],
      ]}
      basis="开封细则第十七条、联合细则第十六条：经本部门分管负责人同意，当事人不得审批"
    >
      <Step
        title={words.approveReplacement}
        type="primary"
        explain={words.approveExplain}
        document={ApproveReplacementDocument}
        input={input}
        done={words.agreed}
      >
        <Instead />
        <LongItem name="opinion" label={words.opinion} optional={!instead} />
      </Step>
      <Step title={words.decline} explain={words.declineExplain} document={RejectReplacementDocument} input={input} done={words.answered}>
        <Instead />
        <LongItem name="opinion" label={words.reason} />
      </Step>
    </ApprovalCard>
  );
}
