import { Descriptions, Empty, Flex, Tabs, Tag, Timeline, Typography } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { InspectorState } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { SideDrawer } from '../side-drawer.tsx';
import { WideTable } from '../wide-table.tsx';
import { InspectorSteps } from './inspector-steps.tsx';
import { inspectorChange, inspectorTones, type RegisteredInspector, unitName } from './inspector-words.ts';
import { ownFacts } from './own-facts.ts';
import { UnmaskInspector } from './unmask.tsx';
import { words } from './words.ts';

interface InspectorDrawerProps {
  readonly department: OwnDepartment;
  /** Nothing: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One inspector beside the list. */
export const InspectorDrawer = ({ department, id, onClose }: InspectorDrawerProps) => (
  <SideDrawer open={id !== null} onClose={onClose} title={words.inspector}>
    {id && <OneInspector department={department} id={id} />}
  </SideDrawer>
);

function OneInspector({ department, id }: { readonly department: OwnDepartment; readonly id: string }) {
  const asked = useAsk(department.document('Inspector'), { id });
  return (
    <Answered of={asked}>
      {({ inspector: i }) =>
        i === null ? (
          <Empty description={words.noInspector} />
        ) : (
          <Flex vertical gap={16} align="stretch">
            <Typography.Title level={2} style={{ fontSize: 20, margin: 0 }}>
              {i.name ?? i.nameMasked} {i.state && <Tag color={inspectorTones[i.state]}>{word('InspectorState', i.state)}</Tag>}
            </Typography.Title>
            <InspectorSteps department={department} inspector={i} />
            <Facts department={department} inspector={i} />
            <Tabs
              items={[
                { key: 'leaves', label: words.leavesOf(i.leaves?.length ?? 0), children: <Leaves inspector={i} /> },
                { key: 'interests', label: words.interestsOf(i.interests?.length ?? 0), children: <Interests inspector={i} /> },
                { key: 'history', label: words.history, children: <History inspector={i} /> },
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
    [words.certificateNo, i.certificateNo ?? words.certificateEnding(i.certificateNoLast4)],
    [words.certificateIssuer, i.certificateIssuer],
    [words.certificateValid, i.certificateTo && words.fromTo(i.certificateFrom ?? '', i.certificateTo)],
    [words.sex, i.sex && word('Sex', i.sex)],
    [words.unit, unitName(department, i.unit)],
    [words.post, i.post],
    [words.professionalCategory, i.professionalCategory],
    [words.fieldsOfEnforcement, i.enforcementFields?.join(words.comma) ?? null],
    [words.zone, i.zone],
    ...ownFacts(department.inspectorFields, i),
    [words.idNumber, i.idNumber],
    [words.policeNumber, i.policeNumber],
    [words.contact, i.contactPhone],
    [words.stateReason, i.stateReason],
    [words.transferredTo, i.transferredTo],
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
  !leaves?.length ? (
    <Empty description={leaves ? words.noLeaves : words.keeperSees} />
  ) : (
    <WideTable
      label={words.records}
      rowKey={({ from, to }) => `${from}${to}`}
      size="small"
      pagination={false}
      dataSource={[...leaves]}
      columns={[
        { title: words.period, render: (_, leave) => words.fromTo(leave.from, leave.to) },
        { title: words.cause, dataIndex: 'reason' },
      ]}
    />
  );

const Interests = ({ inspector: { interests } }: Of) =>
  !interests?.length ? (
    <Empty description={interests ? words.noInterests : words.keeperSees} />
  ) : (
    <WideTable
      label={words.records}
      rowKey={({ target, at }) => `${target}${at}`}
      size="small"
      pagination={false}
      dataSource={[...interests]}
      columns={[
        {
          title: words.kind,
          render: (_, n) => (n.relation ? words.relationOf(word('InterestKind', n.kind), n.relation) : word('InterestKind', n.kind)),
        },
        { title: words.interestTarget, dataIndex: 'target' },
        { title: words.note, render: (_, n) => n.note ?? '—' },
        { title: words.declaredAt, render: (_, n) => shown(n.at) },
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
          <strong>{inspectorChange(h.change)}</strong>
          {words.versionState(h.version, stateWord(h.state))}
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
