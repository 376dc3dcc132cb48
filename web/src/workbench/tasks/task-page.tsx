import { Card, Descriptions, Empty, Flex, Steps, Tabs, Tag, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { percent, shown } from '../../browser/dates.ts';
import { language } from '../../browser/language.ts';
import { word } from '../../browser/words.ts';
import { type ExemptionGround, TaskDocument, type TaskQuery } from '../../generated/workbench/graphql.ts';
import { parameterIn } from '../../labels/parameters.ts';
import { originIn, reasonIn } from '../../labels/reasons.ts';
import { CompletenessCard } from '../aftermath/completeness-card.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { scopeText } from '../caps/scope-fields.tsx';
import { AgencyName, Beside } from '../chinese.tsx';
import { Deadlines } from '../home/home.tsx';
import { stratumName } from '../plans/plan-words.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { policyWord } from './policy-word.ts';
import { stageOf, stages } from './stages.ts';
import { TaskScheme } from './task-scheme.tsx';
import { TaskSteps } from './task-steps.tsx';
import { words } from './words.ts';

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
            {task.name} {task.joint && <Tag color={tones.joint}>{words.joint}</Tag>}
          </Typography.Title>
          <Card>
            <Steps size="small" current={stageOf(task.state)} items={stages.map(({ title }) => ({ title }))} styles={wholeWords} />
            <Descriptions style={{ marginTop: 24 }} items={factsOf(task)} />
            <TaskSteps task={task} />
          </Card>
          <Card>
            <Tabs
              items={[
                { key: 'visits', label: words.visits(task.visits?.nodes.length ?? 0), children: <Visits task={task} /> },
                { key: 'draws', label: words.draw, children: <Draws task={task} /> },
                { key: 'parties', label: words.parties, children: <Parties task={task} /> },
                { key: 'scheme', label: words.scheme, children: <TaskScheme task={task} /> },
                { key: 'deadlines', label: words.deadlines, children: <Deadlines rows={task.deadlines ?? []} /> },
                { key: 'policy', label: words.policy, children: <Rules task={task} /> },
              ]}
            />
          </Card>
          <CompletenessCard taskId={task.id} />
        </Flex>
      )}
    </Answered>
  );
}

/** Seven stages share one line: a short word of theirs is not broken to make room for a long one. */
const wholeWords = { itemTitle: { wordBreak: 'normal' } } as const;

/** What the task is, where it comes from and what it may draw. */
const factsOf = (task: Task) =>
  (
    [
      [words.documentNo, task.no],
      [words.state, word('TaskState', task.state)],
      [words.window, words.fromTo(task.windowFrom, task.windowTo)],
      [words.initiator, task.initiator.name],
      [words.origin, words.withBracket(word('TaskOrigin', task.origin), word('OriginLevel', task.originLevel))],
      [
        words.ratio,
        [percent(task.ratioBasisPoints), ...(task.strata ?? []).map((s) => `${stratumName(s)} ${percent(s.ratioBasisPoints)}`)].join(
          words.semicolon,
        ),
      ],
      [
        words.ratioFromAbove,
        task.ratioOverride &&
          words.ratioLine(
            percent(task.ratioOverride.ratioBasisPoints),
            word('RatioLevel', task.ratioOverride.level),
            task.ratioOverride.documentNo,
          ),
      ],
      [words.scope, task.scope.text],
      [words.population, task.population && scopeText(task.population)],
      [
        words.directedBy,
        task.ground &&
          words.groundLine(
            word('ExemptionGround', task.ground.code as ExemptionGround),
            task.ground.documentNo,
            task.ground.note ? words.andNote(task.ground.note) : '',
          ),
      ],
      [
        words.usedExemptions,
        task.exemptions
          .map((e) =>
            words.exemptionOf(
              word('ExemptionGround', e.ground),
              e.unlimited ? words.unlimited : words.raisedTo(e.raisedTo ?? words.usual),
              e.validTo,
            ),
          )
          .join(words.semicolon),
      ],
      [words.inspectors, word('InspectorMode', task.inspectorMode)],
      [words.unannounced, task.noNoticeReason],
      [words.cancelReason, task.cancelReason],
    ] as const
  )
    .filter(([, value]) => value)
    .map(([label, children]) => ({ key: label, label, children }));

function Visits({ task }: { readonly task: Task }) {
  const visits = task.visits?.nodes ?? [];
  if (visits.length === 0) return <Empty description={words.noVisits} />;
  return (
    <WideTable
      label={words.visit}
      least={880}
      rowKey="id"
      size="middle"
      pagination={{ pageSize: 20, hideOnSinglePage: true }}
      dataSource={[...visits]}
      columns={[
        { title: words.object, render: (_, v) => <Link to={`/visits/${v.id}`}>{v.objectName}</Link> },
        { title: words.address, dataIndex: 'objectAddress' },
        { title: words.leadDepartment, render: (_, v) => v.leadDepartment.name },
        { title: words.state, render: (_, v) => word('VisitState', v.state) },
        { title: words.inspectedOn, render: (_, v) => shown(v.finishedOn ?? v.scheduledOn) },
        {
          title: words.departmentResults,
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
  if (task.draws.length === 0) return <Empty description={words.noDraws} />;
  return (
    <WideTable
      label={words.draw}
      least={880}
      rowKey="id"
      size="middle"
      pagination={false}
      dataSource={[...task.draws]}
      columns={[
        { title: words.number, render: (_, d) => <a href={`draws/${d.number}`}>{d.number}</a> },
        { title: words.draw, render: (_, d) => word('DrawKind', d.kind) },
        { title: words.state, render: (_, d) => word('DrawState', d.state) },
        { title: words.registry, render: (_, d) => (d.counts ? words.counts(d.counts.active, d.counts.pool, d.counts.size) : '—') },
        { title: words.time, render: (_, d) => shown(d.drawnAt) },
        { title: words.sealHash, render: (_, d) => <code>{d.sealHash.slice(0, 16)}…</code> },
      ]}
    />
  );
}

function Parties({ task }: { readonly task: Task }) {
  return (
    <Flex vertical gap={24}>
      <WideTable
        label={words.department}
        rowKey={({ department }) => department.code}
        size="middle"
        pagination={false}
        dataSource={[...task.participants]}
        columns={[
          { title: words.department, render: (_, p) => p.department.name },
          { title: words.role, render: (_, p) => word('TaskPartyRole', p.role) },
          { title: words.answer, render: (_, p) => word('TaskPartyState', p.state) },
        ]}
      />
      <WideTable
        label={words.matter}
        rowKey="matterId"
        size="middle"
        pagination={false}
        dataSource={[...task.matters]}
        columns={[
          { title: words.matterCode, dataIndex: 'code' },
          { title: words.matter, dataIndex: 'name' },
        ]}
      />
    </Flex>
  );
}

/** The policy pinned when the task was made: every value with its clause and why it is this one (requirements A.2). */
function Rules({ task }: { readonly task: Task }) {
  return (
    <WideTable
      label={words.policy}
      least={880}
      rowKey={({ name, department }) => `${name} ${department}`}
      size="small"
      pagination={false}
      dataSource={[...task.effectivePolicy]}
      columns={[
        {
          title: words.parameter,
          render: (_, v) => (
            <>
              {parameterIn(language, v.name, v.label)}
              {v.department && (
                <div>
                  <AgencyName code={v.department} />
                </div>
              )}
            </>
          ),
        },
        { title: words.value, render: (_, v) => policyWord(v.value) },
        { title: words.basis, render: (_, v) => <Beside english={originIn(language, v.from)}>{v.from}</Beside> },
        { title: words.remarks, render: (_, v) => <Beside english={reasonIn(language, v.why)}>{v.why}</Beside> },
      ]}
    />
  );
}
