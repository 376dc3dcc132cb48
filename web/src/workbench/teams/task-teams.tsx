import { Alert, Card, Descriptions, Empty, Flex, Form, Switch, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { language } from '../../browser/language.ts';
import { word } from '../../browser/words.ts';
import { DrawInspectorsDocument, ReplacementsDocument, TaskTeamsDocument } from '../../generated/workbench/graphql.ts';
import { reasonIn } from '../../labels/reasons.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { Beside, marked } from '../chinese.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { Replacements } from './replacement-list.tsx';
import { TeamMembers } from './team-members.tsx';
import { methodWord, replacementRule, type TeamTask } from './team-words.ts';
import { words } from './words.ts';

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
    <Page title={words.teamsOf(task.name)} extra={<LinkButton to={`/tasks/${task.id}`}>{words.toTask}</LinkButton>}>
      <Card title={words.drawInspectors}>
        <InspectorDraws task={task} />
      </Card>
      {rule && (
        <Alert
          type="info"
          showIcon
          title={words.ruleOfReplacement(methodWord(rule.value), rule.from)}
          description={
            <>
              {rule.quote && <q lang="zh-CN">{rule.quote}</q>} <Beside english={reasonIn(language, rule.why)}>{rule.why}</Beside>
            </>
          }
        />
      )}
      <Card title={words.teams(visits.length)}>
        {visits.length === 0 ? (
          <Empty description={words.noVisits} />
        ) : (
          <Flex vertical gap={16}>
            {visits.map((v) => (
              <section key={v.id} aria-label={v.objectName}>
                <h3 className="sub">
                  <Link to={`/visits/${v.id}`}>{marked(v.objectName)}</Link> <Tag>{word('VisitState', v.state)}</Tag>
                </h3>
                <TeamMembers team={v.team} over={v.state === 'FINISHED'} />
              </section>
            ))}
          </Flex>
        )}
      </Card>
      {me.roles.some((role) => ['op', 'dh', 'ph', 'ins'].includes(role)) && (
        <OfTask visits={visits.map(({ id }) => id)} rule={rule && words.ruleIs(methodWord(rule.value), rule.from)} />
      )}
    </Page>
  );
}

function OfTask({ visits, rule }: { readonly visits: readonly string[]; readonly rule: string | undefined }) {
  const asked = useAsk(ReplacementsDocument, { state: null, after: null });
  return (
    <Card title={words.requests} extra={<Link to="/replacements">{words.allOfDepartment}</Link>}>
      <Answered of={asked}>
        {({ replacements }) => {
          const rows = replacements.nodes.filter(({ visitId }) => visits.includes(visitId));
          return rows.length === 0 ? <Empty description={words.noneHere} /> : <Replacements rows={rows} {...(rule ? { rule } : {})} />;
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
        const notNow = (before && words.afterDispatch) || (!(me.department === code && me.roles.includes('op')) && words.drawnBy(name));
        return {
          key: code,
          label: central ? words.central : name,
          children: (
            <Flex gap={12} wrap align="center">
              {draw ? (
                <>
                  <Tag color={tones.good}>{words.hasDrawn}</Tag>
                  {shown(draw.drawnAt)} <a href={`draws/${draw.number}`}>{draw.number}</a>
                </>
              ) : (
                <Tag color={done(code) ? tones.good : tones.plain}>{done(code) ? words.hasDrawn : words.hasNotDrawn}</Tag>
              )}
              {!done(code) && (
                <Step<{ taskId: string; agency?: string; includeLowerLevel?: boolean }>
                  title={words.drawTeam}
                  type="primary"
                  explain={words.drawTeamExplain}
                  document={DrawInspectorsDocument}
                  input={{ taskId: task.id, ...(central ? {} : { agency: code }) }}
                  notNow={notNow}
                  done={words.teamDrawn}
                >
                  {code.endsWith('-cad') && (
                    <Form.Item name="includeLowerLevel" label={words.lowerLevel} valuePropName="checked">
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
