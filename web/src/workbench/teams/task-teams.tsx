import { Alert, Card, Descriptions, Empty, Flex, Form, Switch, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { DrawInspectorsDocument, ReplacementsDocument, TaskTeamsDocument } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { Replacements } from './replacement-list.tsx';
import { TeamMembers } from './team-members.tsx';
import { methodWord, replacementRule, type TeamTask } from './team-words.ts';

/** Inspectors of one task: drawn, declared, replaced. */
export function TaskTeams() {
  const { id = '' } = useParams();
  const asked = useAsk(TaskTeamsDocument, { taskId: id });
  return <Answered of={asked}>{({ task }) => <Teams task={task} />}</Answered>;
}

function Teams({ task }: { readonly task: TeamTask }) {
  const me = useMe();
  const rule = replacementRule(task, me.department);
  const visits = task.visits?.nodes ?? [];
  return (
    <Page title={`${task.name}：检查组`} extra={<LinkButton to={`/tasks/${task.id}`}>返回任务</LinkButton>}>
      <Card title="抽取检查人员">
        <InspectorDraws task={task} />
      </Card>
      {rule && (
        <Alert
          type="info"
          showIcon
          title={`更换检查人员：本部门的规定为${methodWord(rule.value)}（${rule.clause ?? '平台默认'}）`}
          description={
            <>
              {rule.quote && <q>{rule.quote}</q>} {rule.why}
            </>
          }
        />
      )}
      <Card title={`检查组（${visits.length}）`}>
        {visits.length === 0 ? (
          <Empty description="还没有检查。名单锁定、派发后，每个检查对象对应一次检查，再抽取检查人员。" />
        ) : (
          <Flex vertical gap={16}>
            {visits.map((v) => (
              <section key={v.id} aria-label={v.objectName}>
                <p>
                  <Link to={`/visits/${v.id}`}>{v.objectName}</Link> <Tag>{word('VisitState', v.state)}</Tag>
                </p>
                <TeamMembers team={v.team} over={v.state === 'FINISHED'} />
              </section>
            ))}
          </Flex>
        )}
      </Card>
      {me.roles.some((role) => ['op', 'dh', 'ph', 'ins'].includes(role)) && (
        <OfTask
          visits={visits.map(({ id }) => id)}
          rule={rule && `本部门的规定为${methodWord(rule.value)}（${rule.clause ?? '平台默认'}）。`}
        />
      )}
    </Page>
  );
}

function OfTask({ visits, rule }: { readonly visits: readonly string[]; readonly rule: string | undefined }) {
  const asked = useAsk(ReplacementsDocument, { state: null, after: null });
  return (
    <Card title="更换申请" extra={<Link to="/replacements">本部门全部</Link>}>
      <Answered of={asked}>
        {({ replacements }) => {
          const rows = replacements.nodes.filter(({ visitId }) => visits.includes(visitId));
          return rows.length === 0 ? <Empty description="没有更换申请。" /> : <Replacements rows={rows} {...(rule ? { rule } : {})} />;
        }}
      </Answered>
    </Card>
  );
}

/** One draw for all, or one of each department, as the task was set up (PD 第十五条第2款). */
function InspectorDraws({ task }: { readonly task: TeamTask }) {
  const me = useMe();
  const central = task.inspectorMode === 'CENTRAL';
  const parties = task.participants.filter(({ state }) => state === 'ACCEPTED').map(({ department }) => department);
  const drawing = central ? [task.initiator] : parties;
  const drawOf = (code: string) => task.draws.find((d) => d.kind === 'INSPECTORS' && d.state === 'DONE' && (central || d.agency === code));
  const before = ['DRAFT', 'INVITED', 'READY', 'OBJECTS_DRAWN', 'LOCKED', 'VOIDED'].includes(task.state);
  const done = (code: string) =>
    drawOf(code) ?? task.visits?.nodes.flatMap(({ team }) => team).find(({ department }) => department.code === code);
  return (
    <Descriptions
      column={1}
      items={drawing.map(({ code, name }) => {
        const draw = drawOf(code);
        const notNow =
          (before && '名单派发后方可抽取检查人员（PD 第十五条第2款）') ||
          (!(me.department === code && me.roles.includes('op')) && `由${name}的经办人抽取（PD 第十五条第2款）`);
        return {
          key: code,
          label: central ? '统一抽取' : name,
          children: (
            <Flex gap={12} wrap align="center">
              {draw ? (
                <>
                  <Tag color={tones.good}>已抽取</Tag>
                  {shown(draw.drawnAt)} <a href={`draws/${draw.number}`}>{draw.number}</a>
                </>
              ) : (
                <Tag color={done(code) ? tones.good : tones.plain}>{done(code) ? '已抽取' : '未抽取'}</Tag>
              )}
              {!done(code) && (
                <Step<{ taskId: string; agency?: string; includeLowerLevel?: boolean }>
                  title="随机抽取检查人员"
                  type="primary"
                  explain="从执法检查人员名录库中随机抽取，持证、专长、回避均已考虑；抽取同样先封存、后揭示。"
                  document={DrawInspectorsDocument}
                  input={{ taskId: task.id, ...(central ? {} : { agency: code }) }}
                  notNow={notNow}
                  done="检查人员已抽取"
                >
                  {code.endsWith('-cad') && (
                    <Form.Item name="includeLowerLevel" label="从下级名录库一并抽调（人防细则五）" valuePropName="checked">
                      <Switch />
                    </Form.Item>
                  )}
                </Step>
              )}
              {!done(code) && notNow && <span>{notNow}</span>}
            </Flex>
          ),
        };
      })}
    />
  );
}
