import { Alert, App, Button, Card, Descriptions, Empty, Flex, Form, Input, Radio, Steps, Tag } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { percent, thisDay } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { CreateTaskDocument, PlanItemsDocument, type PlanItemsQuery } from '../../generated/workbench/graphql.ts';
import { useAct, WhyNot } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { Go, Page } from '../page.tsx';
import { tones } from '../theme.ts';

type Plan = PlanItemsQuery['plans']['nodes'][number];
export type Item = Plan['items'][number];

const titles = ['选择计划项', '核对内容', '命名并创建'] as const;

/** From an item of the published plan to a task: matters, departments, scope and ratio are the plan's (KF 第十四条, PD 第八条). */
export function NewTask() {
  const me = useMe();
  const year = Number(thisDay().slice(0, 4));
  const asked = useAsk(PlanItemsDocument, { agency: me.department ?? '', year }, me.department !== null);
  const [item, choose] = useState<Item>();
  const [step, go] = useState(0);
  return (
    <Page
      title="新建抽查任务"
      extra={
        <>
          <Go to="/ad-hoc">临时性联合抽查</Go>
          <Go to="/tasks/directed">定向抽查</Go>
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
            if (items.length === 0)
              return (
                <Empty
                  description={`本部门${year}年度没有已公示的计划项可以发起。任务由年度计划产生；计划外的联合抽查先向联席会议办公室备案（联合细则第八条）。`}
                />
              );
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
                {item.code} {item.name} {item.joint && <Tag color={tones.joint}>联合</Tag>}{' '}
                <small>
                  {item.windowFrom} 至 {item.windowTo}
                  {!open(item) && '（实施期间已过）'}
                </small>
              </>
            ),
          }))}
      />
      <div className="acts">
        <Button type="primary" disabled={!chosen} onClick={next}>
          下一步
        </Button>
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
          { key: 'name', label: '计划项', children: `${item.code} ${item.name}` },
          { key: 'window', label: '实施期间', children: `${item.windowFrom} 至 ${item.windowTo}` },
          { key: 'ratio', label: '抽查比例', children: percent(item.ratioBasisPoints) },
          { key: 'count', label: '计划户数', children: `约${item.estimatedCount}户，${item.rounds}轮` },
          { key: 'scope', label: '对象范围', children: item.scope.text },
          { key: 'departments', label: '参加部门', children: item.participants.map(({ name }) => name).join('、') || '本部门单独进行' },
          { key: 'matters', label: '抽查事项', children: item.matters.map(({ name }) => name).join('；') },
        ]}
      />
      {refused.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`计划项的联合意向：${refused.map(({ agency, state }) => `${agency} ${word('AcceptanceState', state)}`).join('、')}`}
        />
      )}
      <p className="reasons">
        事项以各部门现行清单的版本锁定，适用的规则自创建起固定到办结。可抽户数在两库确认后，于抽取页面预览；每次查看都留痕。未参加抽取的原因和数量在抽取后列明。
      </p>
      <Flex gap={8} className="acts">
        <Button onClick={back}>上一步</Button>
        <Button type="primary" onClick={next}>
          下一步
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
            void message.success(`已创建 ${createTask.task?.no ?? ''}${item.participants.length > 0 ? '，已邀请各参加部门' : ''}`);
            void navigate(`/tasks/${createTask.task?.id ?? ''}`);
          },
        })
      }
    >
      <WhyNot error={act.error} />
      <Form.Item name="name" label="任务名称" rules={[{ required: true, message: '请填写任务名称' }]}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="inspectorMode" label="检查人员的抽取">
        <Radio.Group
          options={[
            { value: 'PER_DEPARTMENT', label: '各部门分别抽取本部门人员' },
            { value: 'CENTRAL', label: '发起部门统一抽取' },
          ]}
        />
      </Form.Item>
      <Flex gap={8}>
        <Button onClick={back}>上一步</Button>
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          创建任务
        </Button>
      </Flex>
    </Form>
  );
}
