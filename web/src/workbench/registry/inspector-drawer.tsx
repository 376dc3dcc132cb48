import { Descriptions, Drawer, Empty, Flex, Tabs, Tag, Timeline, Typography } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { InspectorState } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { WideTable } from '../wide-table.tsx';
import { InspectorSteps } from './inspector-steps.tsx';
import { inspectorChange, inspectorTones, type RegisteredInspector, unitName } from './inspector-words.ts';
import { ownFacts } from './own-facts.ts';
import { UnmaskInspector } from './unmask.tsx';

interface InspectorDrawerProps {
  readonly department: OwnDepartment;
  /** Nothing: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One inspector beside the list. */
export const InspectorDrawer = ({ department, id, onClose }: InspectorDrawerProps) => (
  <Drawer open={id !== null} onClose={onClose} size={720} title="执法检查人员" destroyOnHidden closable={{ 'aria-label': '关闭' }}>
    {id && <OneInspector department={department} id={id} />}
  </Drawer>
);

function OneInspector({ department, id }: { readonly department: OwnDepartment; readonly id: string }) {
  const asked = useAsk(department.document('Inspector'), { id });
  return (
    <Answered of={asked}>
      {({ inspector: i }) =>
        i === null ? (
          <Empty description="没有这名人员，或者不在您所在部门的名录库中。" />
        ) : (
          <Flex vertical gap={16} align="stretch">
            <Typography.Title level={2} style={{ fontSize: 20, margin: 0 }}>
              {i.name ?? i.nameMasked} {i.state && <Tag color={inspectorTones[i.state]}>{word('InspectorState', i.state)}</Tag>}
            </Typography.Title>
            <InspectorSteps department={department} inspector={i} />
            <Facts department={department} inspector={i} />
            <Tabs
              items={[
                { key: 'leaves', label: `请假（${i.leaves?.length ?? 0}）`, children: <Leaves inspector={i} /> },
                { key: 'interests', label: `利害关系（${i.interests?.length ?? 0}）`, children: <Interests inspector={i} /> },
                { key: 'history', label: '变动历史', children: <History inspector={i} /> },
              ]}
            />
          </Flex>
        )
      }
    </Answered>
  );
}

interface Of {
  readonly inspector: RegisteredInspector;
}

function Facts({ department, inspector: i }: Of & { readonly department: OwnDepartment }) {
  const facts: readonly (readonly [string, string | null])[] = [
    ['执法证号', i.certificateNo ?? `尾号 ${i.certificateNoLast4}`],
    ['发证机关', i.certificateIssuer],
    ['证件有效期', i.certificateTo && `${i.certificateFrom ?? ''} 至 ${i.certificateTo}`],
    ['性别', i.sex && word('Sex', i.sex)],
    ['所属单位', unitName(department, i.unit)],
    ['职务', i.post],
    ['专业类别', i.professionalCategory],
    ['执法领域', i.enforcementFields?.join('、') ?? null],
    ['片区', i.zone],
    ...ownFacts(department.inspectorFields, i),
    ['身份证号', i.idNumber],
    ['警号', i.policeNumber],
    ['联系方式', i.contactPhone],
    ['状态原因', i.stateReason],
    ['调入部门', i.transferredTo],
  ];
  return (
    <>
      <Descriptions
        size="small"
        bordered
        column={1}
        items={facts.filter(([, value]) => value).map(([label, children]) => ({ key: label, label, children }))}
      />
      <div>
        <UnmaskInspector department={department} id={i.id} />
      </div>
    </>
  );
}

const Leaves = ({ inspector: { leaves } }: Of) =>
  leaves === null || leaves.length === 0 ? (
    <Empty description="没有请假登记。请假期间的人员不参加抽取。" />
  ) : (
    <WideTable
      label="登记"
      rowKey={({ from, to }) => `${from}${to}`}
      size="small"
      pagination={false}
      dataSource={[...leaves]}
      columns={[
        { title: '期间', render: (_, leave) => `${leave.from} 至 ${leave.to}` },
        { title: '原因', dataIndex: 'reason' },
      ]}
    />
  );

const Interests = ({ inspector: { interests } }: Of) =>
  interests === null || interests.length === 0 ? (
    <Empty description="没有申报利害关系。与检查对象有利害关系的，抽取时自动回避（PD 第十七条）。" />
  ) : (
    <WideTable
      label="登记"
      rowKey={({ target, at }) => `${target}${at}`}
      size="small"
      pagination={false}
      dataSource={[...interests]}
      columns={[
        { title: '种类', render: (_, n) => `${word('InterestKind', n.kind)}${n.relation ? `（${n.relation}）` : ''}` },
        { title: '检查对象或主体', dataIndex: 'target' },
        { title: '说明', render: (_, n) => n.note ?? '—' },
        { title: '申报时间', render: (_, n) => shown(n.at) },
      ]}
    />
  );

const stateWord = (state: string): string => word('InspectorState', state as InspectorState);

const History = ({ inspector: { history } }: Of) => (
  <Timeline
    items={(history ?? []).map((h) => ({
      key: `${h.version}${h.at}`,
      content: (
        <>
          <strong>{inspectorChange(h.change)}</strong>　第{h.version}版，{stateWord(h.state)}
          <br />
          <Typography.Text type="secondary">
            {shown(h.at)}　{h.actor}
            {h.reason && `　${h.reason}`}
          </Typography.Text>
        </>
      ),
    }))}
  />
);
