import { Flex, Form, Input, Select, Switch, Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { choices } from '../../browser/words.ts';
import { DeclareConflictDocument, ReportLateConflictDocument, RequestReplacementDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { isActive, type Member, memberTone, memberWord } from './team-words.ts';

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
      label="检查组"
      rowKey="id"
      size="small"
      dataSource={[...team]}
      locale={{ emptyText: '还没有检查组。任务派发后，由各部门随机抽取检查人员。' }}
      columns={[
        {
          title: '姓名',
          render: (_, m) => (
            <>
              {m.name} {m.leader && <Tag color={tones.busy}>组长</Tag>}
              {m.kind === 'EXPERT' && <Tag color={tones.plain}>专家</Tag>}
              {m.secondedFrom && <Tag color={tones.plain}>抽调</Tag>}
              {m.replacesMemberId && <small>　接替{names.get(m.replacesMemberId) ?? ''}</small>}
            </>
          ),
        },
        { title: '部门', render: (_, m) => m.department.name },
        { title: '执法证号', render: (_, m) => `尾号 ${m.certificateNoLast4}` },
        { title: '状态', render: (_, m) => <Tag color={memberTone[m.state]}>{memberWord(m)}</Tag> },
        { title: '利害关系声明', render: (_, m) => shown(m.declaredAt) },
        { title: '廉洁承诺', render: (_, m) => shown(m.integrityStatementAt) },
        { title: '办理', className: 'no-print', render: (_, m) => <MemberActs member={m} over={over} /> },
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
          title="声明"
          type="primary"
          explain="有利害关系的须立即回避，由本部门更换（开封细则第十七条）。声明之前只能看到名称和地址。"
          document={DeclareConflictDocument}
          input={{ ...input, integrity: true }}
          done="已声明"
          initialValues={{ interest: false }}
        >
          <Form.Item name="interest" label="与该检查对象有利害关系" valuePropName="checked">
            <Switch checkedChildren="有" unCheckedChildren="无" />
          </Form.Item>
          <Form.Item name="note" label="说明">
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        </Step>
      )}
      {!over && own && isActive(member) && (myself || me.roles.includes('op')) && (
        <Step
          title="申请更换"
          explain="仅限规定的情形，经本部门分管负责人同意；被更换的人员留痕。"
          document={RequestReplacementDocument}
          input={input}
          done="已申请，等待分管负责人审批"
        >
          <Form.Item name="ground" label="情形" rules={[{ required: true, message: '请选择情形' }]}>
            <Select options={choices('ReplacementGround')} />
          </Form.Item>
          <Form.Item name="note" label="说明（其他特殊情况必填）">
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Step>
      )}
      {over && own && me.roles.some((role) => ['op', 'dh', 'ph', 'rev'].includes(role)) && isActive(member) && (
        <Step
          title="事后发现利害关系"
          explain="检查结束后发现应当回避的，本部门的结果须重新审核确认；已公示的注明。"
          document={ReportLateConflictDocument}
          input={input}
          done="已报告，相关结果待重新审核"
        >
          <Form.Item name="note" label="情况" rules={[{ required: true, message: '请填写情况' }]}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Step>
      )}
    </Flex>
  );
}
