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
import { t } from './words.ts';

interface InspectorDrawerProps {
  readonly department: OwnDepartment;
  /** Nothing: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One inspector beside the list. */
export const InspectorDrawer = ({ department, id, onClose }: InspectorDrawerProps) => (
  <SideDrawer open={id !== null} onClose={onClose} title={t.inspector}>
    {id && <OneInspector department={department} id={id} />}
  </SideDrawer>
);

function OneInspector({ department, id }: { readonly department: OwnDepartment; readonly id: string }) {
  const asked = useAsk(department.document('Inspector'), { id });
  return (
    <Answered of={asked}>
      {({ inspector: i }) =>
        i === null ? (
          <Empty description={t.noInspector} />
        ) : (
          <Flex vertical gap={16} align="stretch">
            <Typography.Title level={2} style={{ fontSize: 20, margin: 0 }}>
              {i.name ?? i.nameMasked} {i.state && <Tag color={inspectorTones[i.state]}>{word('InspectorState', i.state)}</Tag>}
            </Typography.Title>
            <InspectorSteps department={department} inspector={i} />
            <Facts department={department} inspector={i} />
            <Tabs
              items={[
                { key: 'leaves', label: t.leavesOf(i.leaves?.length ?? 0), children: <Leaves inspector={i} /> },
                { key: 'interests', label: t.interestsOf(i.interests?.length ?? 0), children: <Interests inspector={i} /> },
                { key: 'history', label: t.history, children: <History inspector={i} /> },
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
    [t.certificateNo, i.certificateNo ?? t.certificateEnding(i.certificateNoLast4)],
    [t.certificateIssuer, i.certificateIssuer],
    [t.certificateValid, i.certificateTo && t.fromTo(i.certificateFrom ?? '', i.certificateTo)],
    [t.sex, i.sex && word('Sex', i.sex)],
    [t.unit, unitName(department, i.unit)],
    [t.post, i.post],
    [t.professionalCategory, i.professionalCategory],
    [t.fieldsOfEnforcement, i.enforcementFields?.join(t.comma) ?? null],
    [t.zone, i.zone],
    ...ownFacts(department.inspectorFields, i),
    [t.idNumber, i.idNumber],
    [t.policeNumber, i.policeNumber],
    [t.contact, i.contactPhone],
    [t.stateReason, i.stateReason],
    [t.transferredTo, i.transferredTo],
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
    <Empty description={leaves ? t.noLeaves : t.keeperSees} />
  ) : (
    <WideTable
      label={t.records}
      rowKey={({ from, to }) => `${from}${to}`}
      size="small"
      pagination={false}
      dataSource={[...leaves]}
      columns={[
        { title: t.period, render: (_, leave) => t.fromTo(leave.from, leave.to) },
        { title: t.cause, dataIndex: 'reason' },
      ]}
    />
  );

const Interests = ({ inspector: { interests } }: Of) =>
  !interests?.length ? (
    <Empty description={interests ? t.noInterests : t.keeperSees} />
  ) : (
    <WideTable
      label={t.records}
      rowKey={({ target, at }) => `${target}${at}`}
      size="small"
      pagination={false}
      dataSource={[...interests]}
      columns={[
        {
          title: t.kind,
          render: (_, n) => (n.relation ? t.relationOf(word('InterestKind', n.kind), n.relation) : word('InterestKind', n.kind)),
        },
        { title: t.interestTarget, dataIndex: 'target' },
        { title: t.note, render: (_, n) => n.note ?? '—' },
        { title: t.declaredAt, render: (_, n) => shown(n.at) },
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
          {t.versionState(h.version, stateWord(h.state))}
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
