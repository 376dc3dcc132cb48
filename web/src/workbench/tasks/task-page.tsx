import { Card, Descriptions, Empty, Flex, Steps, Tabs, Tag, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { percent, shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { type ExemptionGround, TaskDocument, type TaskQuery } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { scopeText } from '../caps/scope-fields.tsx';
import { Deadlines } from '../home/home.tsx';
import { stratumName } from '../plans/plan-words.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { stageOf, stages } from './stages.ts';
import { TaskScheme } from './task-scheme.tsx';
import { TaskSteps } from './task-steps.tsx';

type Task = TaskQuery['task'];

/** One task: where it stands, what may be done next, everything that belongs to it. */
export function TaskPage() {
  const { id = '' } = useParams();
  const asked = useAsk(TaskDocument, { id });
  return (
    <Answered of={asked}>
      {({ task }) => (
        <Flex vertical gap={16}>
          <Typography.Title level={1} style={{ fontSize: 24, margin: 0 }}>
            {task.name} {task.joint && <Tag color={tones.joint}>联合</Tag>}
          </Typography.Title>
          <Card>
            <Steps size="small" current={stageOf(task.state)} items={stages.map(({ title }) => ({ title }))} />
            <Descriptions style={{ marginTop: 24 }} items={factsOf(task)} />
            <TaskSteps task={task} />
          </Card>
          <Card>
            <Tabs
              items={[
                { key: 'visits', label: `检查（${task.visits?.nodes.length ?? 0}）`, children: <Visits task={task} /> },
                { key: 'draws', label: '抽取', children: <Draws task={task} /> },
                { key: 'parties', label: '部门与事项', children: <Parties task={task} /> },
                { key: 'scheme', label: '检查方案', children: <TaskScheme task={task} /> },
                { key: 'deadlines', label: '期限', children: <Deadlines rows={task.deadlines ?? []} /> },
                { key: 'policy', label: '适用规则', children: <Rules task={task} /> },
              ]}
            />
          </Card>
        </Flex>
      )}
    </Answered>
  );
}

/** What the task is, where it comes from and what it may draw. */
const factsOf = (task: Task) =>
  (
    [
      ['文号', task.no],
      ['状态', word('TaskState', task.state)],
      ['实施期间', `${task.windowFrom} 至 ${task.windowTo}`],
      ['发起部门', task.initiator.name],
      ['来由', `${word('TaskOrigin', task.origin)}（${word('OriginLevel', task.originLevel)}）`],
      [
        '抽查比例',
        [percent(task.ratioBasisPoints), ...(task.strata ?? []).map((s) => `${stratumName(s)} ${percent(s.ratioBasisPoints)}`)].join('；'),
      ],
      [
        '上级确定的比例',
        task.ratioOverride &&
          `${percent(task.ratioOverride.ratioBasisPoints)}（${word('RatioLevel', task.ratioOverride.level)}，${task.ratioOverride.documentNo}）`,
      ],
      ['对象范围', task.scope.text],
      ['限定的对象', task.population && scopeText(task.population)],
      [
        '定向依据',
        task.ground &&
          `${word('ExemptionGround', task.ground.code as ExemptionGround)}，${task.ground.documentNo}${task.ground.note ? `，${task.ground.note}` : ''}`,
      ],
      [
        '采用的豁免',
        task.exemptions
          .map(
            (e) =>
              `${word('ExemptionGround', e.ground)}（${e.unlimited ? '不受次数限制' : `提高至${e.raisedTo ?? '默认'}次`}，至 ${e.validTo}）`,
          )
          .join('；'),
      ],
      ['检查人员', word('InspectorMode', task.inspectorMode)],
      ['不提前告知', task.noNoticeReason],
      ['取消理由', task.cancelReason],
    ] as const
  )
    .filter(([, value]) => value)
    .map(([label, children]) => ({ key: label, label, children }));

function Visits({ task }: { readonly task: Task }) {
  const visits = task.visits?.nodes ?? [];
  if (visits.length === 0) return <Empty description="还没有检查。抽取检查对象、锁定并派发后，每个检查对象对应一次检查。" />;
  return (
    <WideTable
      label="检查"
      least={880}
      rowKey="id"
      size="middle"
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      dataSource={[...visits]}
      columns={[
        { title: '检查对象', render: (_, v) => <Link to={`/visits/${v.id}`}>{v.objectName}</Link> },
        { title: '地址', dataIndex: 'objectAddress' },
        { title: '牵头部门', render: (_, v) => v.leadDepartment.name },
        { title: '状态', render: (_, v) => word('VisitState', v.state) },
        { title: '检查日期', render: (_, v) => shown(v.finishedOn ?? v.scheduledOn) },
        {
          title: '各部门结果',
          render: (_, v) =>
            v.checks.map((c) => (
              <Tag
                key={c.id}
              >{`${c.department.name} ${c.resultCode ? word('ResultCode', c.resultCode) : word('MatterCheckState', c.state)}`}</Tag>
            )),
        },
      ]}
    />
  );
}

function Draws({ task }: { readonly task: Task }) {
  if (task.draws.length === 0) return <Empty description="还没有抽取。任务就绪后在“抽取检查对象”进行，名单先封存，种子后产生。" />;
  return (
    <WideTable
      label="抽取"
      least={880}
      rowKey="id"
      size="middle"
      pagination={false}
      dataSource={[...task.draws]}
      columns={[
        { title: '编号', render: (_, d) => <a href={`draws/${d.number}`}>{d.number}</a> },
        { title: '抽取', render: (_, d) => word('DrawKind', d.kind) },
        { title: '状态', render: (_, d) => word('DrawState', d.state) },
        { title: '名录', render: (_, d) => (d.counts ? `在册${d.counts.active}，可抽${d.counts.pool}，抽取${d.counts.size}` : '—') },
        { title: '时间', render: (_, d) => shown(d.drawnAt) },
        { title: '封存摘要值', render: (_, d) => <code>{d.sealHash.slice(0, 16)}…</code> },
      ]}
    />
  );
}

function Parties({ task }: { readonly task: Task }) {
  return (
    <Flex vertical gap={24}>
      <WideTable
        label="部门"
        rowKey={({ department }) => department.code}
        size="middle"
        pagination={false}
        dataSource={[...task.participants]}
        columns={[
          { title: '部门', render: (_, p) => p.department.name },
          { title: '角色', render: (_, p) => word('TaskPartyRole', p.role) },
          { title: '答复', render: (_, p) => word('TaskPartyState', p.state) },
        ]}
      />
      <WideTable
        label="抽查事项"
        rowKey="matterId"
        size="middle"
        pagination={false}
        dataSource={[...task.matters]}
        columns={[
          { title: '事项编码', dataIndex: 'code' },
          { title: '抽查事项', dataIndex: 'name' },
        ]}
      />
    </Flex>
  );
}

/** The policy pinned when the task was made: every value with its clause and why it is this one (requirements A.2). */
function Rules({ task }: { readonly task: Task }) {
  return (
    <WideTable
      label="适用规则"
      least={880}
      rowKey="name"
      size="small"
      pagination={false}
      dataSource={[...task.effectivePolicy]}
      columns={[
        { title: '参数', dataIndex: 'label' },
        { title: '取值', render: (_, v) => (typeof v.value === 'object' ? JSON.stringify(v.value) : String(v.value)) },
        { title: '依据', render: (_, v) => v.clause ?? '平台默认' },
        { title: '说明', dataIndex: 'why' },
      ]}
    />
  );
}
