import { agencies, findAgency } from '@double-random/schema/departments';
import { Card, Empty, Flex, Tag, Typography } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import {
  ConfirmJointMatterDocument,
  CreateJointMatterListDocument,
  JointMatterListsDocument,
  type JointMatterListsQuery,
  PublishJointMatterListDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { MatterPicker } from './matter-picker.tsx';
import { type PickedMatters, referencesOf } from './picked-matters.ts';

type JointList = JointMatterListsQuery['jointMatterLists']['nodes'][number];

/** 部门联合抽查事项清单 of the region (PD 第六条). */
export function JointListPage() {
  const me = useMe();
  const region = findAgency(me.department ?? '')?.region;
  return region ? <JointLists region={region} /> : <Empty description="您所在的部门不属于部门联合抽查区域，没有联合抽查事项清单。" />;
}

/** Who may edit: market regulation, together with the departments concerned. */
function useNotEditor(): string | false {
  const me = useMe();
  const mine = findAgency(me.department ?? '')?.subgraph === 'market-supervision' && me.roles.includes('op');
  return !mine && '由市场监管部门经办人会同有关部门编制（PD 第六条）';
}

function JointLists({ region }: { readonly region: string }) {
  const asked = useAsk(JointMatterListsDocument, { region });
  const notEditor = useNotEditor();
  const members = agencies.filter((a) => a.region === region && a.kind === 'DEPARTMENT');
  return (
    <Answered of={asked}>
      {({ jointMatterLists: { nodes } }) => (
        <Page
          title="部门联合抽查事项清单"
          extra={
            <Step<{ region: string; entries: ReturnType<typeof referencesOf> }>
              title="编制新版本"
              type="primary"
              width={640}
              explain="从各部门已公布的清单中选择。各主管部门逐项确认后才能公布。"
              document={CreateJointMatterListDocument}
              input={{ region }}
              notNow={notEditor || (nodes.some(({ state }) => state === 'DRAFT') && '已有拟定中的版本，公布之后才能另起新版本')}
              prepare={({ matters }) => ({ entries: referencesOf(matters as PickedMatters) })}
              done="已编制，请各部门确认"
            >
              {members.map(({ code }) => (
                <MatterPicker key={code} agency={code} />
              ))}
            </Step>
          }
        >
          {nodes.length === 0 && (
            <Card>
              <Empty description="还没有联合抽查事项清单。由市场监管部门会同有关部门编制，各部门确认后公布。" />
            </Card>
          )}
          {nodes.map((list) => (
            <Version key={list.id} list={list} notEditor={notEditor} />
          ))}
        </Page>
      )}
    </Answered>
  );
}

function Version({ list, notEditor }: { readonly list: JointList; readonly notEditor: string | false }) {
  const me = useMe();
  const waiting = list.entries.filter(({ confirmedAt }) => confirmedAt === null);
  const draft = list.state === 'DRAFT';
  return (
    <Card
      title={
        <Flex gap={8} align="center">
          第{list.version}版{' '}
          <Tag color={draft ? tones.warn : list.state === 'PUBLISHED' ? tones.good : tones.plain}>
            {word('JointMatterListState', list.state)}
          </Tag>
        </Flex>
      }
      extra={
        draft && (
          <Step
            title="公布"
            type="primary"
            explain="公布后作为联合抽查计划的依据，上一版本同时被取代。"
            document={PublishJointMatterListDocument}
            input={{ listId: list.id }}
            notNow={notEditor || (waiting.length > 0 && `还有${waiting.length}项待主管部门确认（PD 第六条）`)}
            done="清单已公布"
          />
        )
      }
    >
      <Typography.Paragraph type="secondary">公布：{shown(list.publishedAt)}</Typography.Paragraph>
      <WideTable
        label="联合抽查事项"
        least={640}
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={[...list.entries]}
        columns={[
          { title: '主管部门', render: (_, e) => findAgency(e.agency)?.name ?? e.agency },
          { title: '编码', dataIndex: 'code' },
          { title: '事项', dataIndex: 'name' },
          { title: '现行', render: (_, e) => (e.inForce === null ? '暂不可知' : e.inForce ? '是' : '否，该部门已调整') },
          {
            title: '确认',
            render: (_, e) =>
              e.confirmedAt ? (
                shown(e.confirmedAt)
              ) : (
                <Step
                  title="确认"
                  explain={`确认“${e.name}”列入部门联合抽查事项清单。`}
                  document={ConfirmJointMatterDocument}
                  input={{ entryId: e.id }}
                  notNow={
                    (me.department !== e.agency || !me.roles.some((r) => r === 'dh' || r === 'ph')) && '由主管部门负责人确认（PD 第六条）'
                  }
                  done="已确认"
                />
              ),
          },
        ]}
      />
    </Card>
  );
}
