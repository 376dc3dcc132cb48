import { Alert, App, Button, Card, Descriptions, Empty, Flex, Form, Input, Radio, Steps, Tag } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { percent, thisDay } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { CreateTaskDocument, PlanItemsDocument, type PlanItemsQuery } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { words } from './words.ts';

type Plan = PlanItemsQuery['plans']['nodes'][number];
export type Item = Plan['items'][number];

const titles = [words.chooseItem, words.checkItem, words.nameAndCreate] as const;

/** From an item of the published plan to a task: matters, departments, scope and ratio are the plan's (KF 第十四条, PD 第八条). */
export function NewTask() {
  const me = useMe();
  const year = Number(thisDay().slice(0, 4));
  const asked = useAsk(PlanItemsDocument, { agency: me.department ?? '', year }, me.department !== null);
  const [item, choose] = useState<Item>();
  const [step, go] = useState(0);
  return (
    <Page
      title={words.newTask}
      extra={
        <>
          <LinkButton to="/ad-hoc">{words.adHoc}</LinkButton>
          <LinkButton to="/tasks/directed">{words.directed}</LinkButton>
        </>
      }
    >
      <Card>
        <Steps size="small" current={step} items={titles.map((title) => ({ title }))} style={{ marginBottom: 24 }} />
        <Answered of={asked}>
          {({ plans }) => {
            const items =
              plans.nodes
                .find(({ publishedAt }) => publishedAt !== null)
                ?.items.filter(({ initiator }) => initiator.code === me.department) ?? [];
            if (items.length === 0) return <Empty description={words.noItems(year)} />;
            if (step === 0 || !item) return <ItemChoice items={items} chosen={item} choose={choose} next={() => go(1)} />;
            if (step === 1) return <Review item={item} back={() => go(0)} next={() => go(2)} />;
            return <Create item={item} back={() => go(1)} />;
          }}
        </Answered>
      </Card>
    </Page>
  );
}

interface ChoiceProps {
  readonly items: readonly Item[];
  readonly chosen: Item | undefined;
  readonly choose: (item: Item) => void;
  readonly next: () => void;
}

function ItemChoice({ items, chosen, choose, next }: ChoiceProps) {
  const open = (item: Item) => item.windowTo >= thisDay();
  return (
    <>
      <Radio.Group
        vertical
        value={chosen?.id}
        onChange={({ target }) => choose(items.find(({ id }) => id === target.value)!)}
        options={[...items]
          .sort((a, b) => Number(open(b)) - Number(open(a)) || (a.windowFrom < b.windowFrom ? -1 : 1))
          .map((item) => ({
            value: item.id,
            disabled: !open(item),
            label: (
              <>
                {item.code} {item.name} {item.joint && <Tag color={tones.joint}>{words.joint}</Tag>}{' '}
                <small>
                  {words.fromTo(item.windowFrom, item.windowTo)}
                  {!open(item) && words.windowOver}
                </small>
              </>
            ),
          }))}
      />
      <div className="acts">
        <ActButton type="primary" notNow={!chosen && words.chooseItemFirst} onClick={next}>
          {words.next}
        </ActButton>
      </div>
    </>
  );
}

function Review({ item, back, next }: { readonly item: Item; readonly back: () => void; readonly next: () => void }) {
  const refused = item.acceptances.filter(({ state }) => state !== 'ACCEPTED');
  return (
    <>
      <Descriptions
        column={{ xs: 1, lg: 2 }}
        items={[
          { key: 'name', label: words.planItem, children: `${item.code} ${item.name}` },
          { key: 'window', label: words.window, children: words.fromTo(item.windowFrom, item.windowTo) },
          { key: 'ratio', label: words.ratio, children: percent(item.ratioBasisPoints) },
          { key: 'count', label: words.planned, children: words.about(item.estimatedCount, item.rounds) },
          { key: 'scope', label: words.scope, children: item.scope.text },
          {
            key: 'departments',
            label: words.participants,
            children: item.participants.map(({ name }) => name).join(words.comma) || words.alone,
          },
          { key: 'matters', label: words.matter, children: item.matters.map(({ name }) => name).join(words.semicolon) },
        ]}
      />
      {refused.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={words.acceptances(refused.map(({ agency, state }) => `${agency} ${word('AcceptanceState', state)}`).join(words.comma))}
        />
      )}
      <p className="reasons">{words.createExplain}</p>
      <Flex gap={8} className="acts">
        <Button onClick={back}>{words.previous}</Button>
        <Button type="primary" onClick={next}>
          {words.next}
        </Button>
      </Flex>
    </>
  );
}

function Create({ item, back }: { readonly item: Item; readonly back: () => void }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const act = useAct(CreateTaskDocument);
  return (
    <Form
      layout="vertical"
      initialValues={{ name: item.name, inspectorMode: 'PER_DEPARTMENT' }}
      onFinish={(values: { name: string; inspectorMode: 'CENTRAL' | 'PER_DEPARTMENT' }) =>
        act.mutate({ origin: 'PLAN', planItemId: item.id, ...values } as never, {
          onSuccess: ({ createTask }) => {
            void message.success(words.created(createTask.task?.no ?? '', item.participants.length > 0 ? words.othersInvited : ''));
            void navigate(`/tasks/${createTask.task?.id ?? ''}`);
          },
        })
      }
    >
      <WhyNot error={act.error} />
      <Form.Item name="name" label={words.taskName} rules={[{ required: true, message: words.nameTask }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="inspectorMode" label={words.inspectorMode}>
        <Radio.Group
          options={[
            { value: 'PER_DEPARTMENT', label: words.perDepartment },
            { value: 'CENTRAL', label: words.central },
          ]}
        />
      </Form.Item>
      <Flex gap={8}>
        <Button onClick={back}>{words.previous}</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          {words.create}
        </Button>
      </Flex>
    </Form>
  );
}
