import { Flex, Form, Input, Select, Switch, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { choices } from '../../browser/words.ts';
import { DeclareConflictDocument, ReportLateConflictDocument, RequestReplacementDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { isActive, type Member, memberTone, memberWord } from './team-words.ts';
import { words } from './words.ts';

interface TeamMembersProps {
  readonly team: readonly Member[];
  /** The visit is over: an interest that comes to light now is another matter (KF 第十七条). */
  readonly over?: boolean;
}

/** The team of a visit: who was drawn, who declared what, who took whose place. */
export function TeamMembers({ team, over = false }: TeamMembersProps) {
  const names = new Map(team.map((m) => [m.id, m.name]));
  return (
    <WideTable
      label={words.team}
      rowKey="id"
      size="small"
      dataSource={[...team]}
      locale={{ emptyText: words.noTeam }}
      columns={[
        {
          title: words.name,
          render: (_, m) => (
            <>
              {m.name} {m.leader && <Tag color={tones.busy}>{words.leader}</Tag>}
              {m.kind === 'EXPERT' && <Tag color={tones.plain}>{words.expert}</Tag>}
              {m.secondedFrom && <Tag color={tones.plain}>{words.seconded}</Tag>}
              {m.replacesMemberId && <small>{words.replaces(names.get(m.replacesMemberId) ?? '')}</small>}
            </>
          ),
        },
        { title: words.department, render: (_, m) => m.department.name },
        { title: words.certificate, render: (_, m) => words.endsIn(m.certificateNoLast4) },
        { title: words.state, render: (_, m) => <Tag color={memberTone[m.state]}>{memberWord(m)}</Tag> },
        { title: words.interest, render: (_, m) => shown(m.declaredAt) },
        { title: words.integrity, render: (_, m) => shown(m.integrityStatementAt) },
        { title: words.acts, className: 'no-print', render: (_, m) => <MemberActs member={m} over={over} /> },
      ]}
    />
  );
}

function MemberActs({ member, over }: { readonly member: Member; readonly over: boolean }) {
  const me = useMe();
  const own = member.department.code === me.department;
  const myself = own && member.certificateNoLast4 === me.certificateNoLast4 && member.name === me.name;
  const input = { memberId: member.id };
  return (
    <Flex gap={8} wrap>
      {myself && member.state === 'DRAWN' && (
        <Step
          title={words.declare}
          type="primary"
          explain={words.declareExplain}
          document={DeclareConflictDocument}
          input={{ ...input, integrity: true }}
          done={words.declared}
          initialValues={{ interest: false }}
        >
          <Form.Item name="interest" label={words.hasInterest} valuePropName="checked">
            <Switch checkedChildren={words.yes} unCheckedChildren={words.none} />
          </Form.Item>
          <Form.Item name="note" label={words.remarks}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Step>
      )}
      {!over && own && isActive(member) && (myself || me.roles.includes('op')) && (
        <Step
          title={words.requestReplacement}
          explain={words.requestExplain}
          document={RequestReplacementDocument}
          input={input}
          done={words.requested}
        >
          <Form.Item name="ground" label={words.ground} rules={[{ required: true, message: words.chooseGround }]}>
            <Select options={choices('ReplacementGround')} />
          </Form.Item>
          <Form.Item name="note" label={words.noteForOther}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Step>
      )}
      {over && own && me.roles.some((role) => ['op', 'dh', 'ph', 'rev'].includes(role)) && isActive(member) && (
        <Step
          title={words.lateInterest}
          explain={words.lateExplain}
          document={ReportLateConflictDocument}
          input={input}
          done={words.lateDone}
        >
          <Form.Item name="note" label={words.situation} rules={[{ required: true, message: words.fillInSituation }]}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Step>
      )}
    </Flex>
  );
}
