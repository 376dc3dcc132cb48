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
import { words } from './words.ts';

type JointList = JointMatterListsQuery['jointMatterLists']['nodes'][number];

/** 部门联合抽查事项清单 of the region (PD 第六条). */
export function JointListPage() {
  const me = useMe();
  const region = findAgency(me.department ?? '')?.region;
  return region ? <JointLists region={region} /> : <Empty description={words.noRegion} />;
}

/** Who may edit: market regulation, together with the departments concerned. */
function useNotEditor(): string | false {
  const me = useMe();
  const mine = findAgency(me.department ?? '')?.subgraph === 'market-supervision' && me.roles.includes('op');
  return !mine && words.notEditor;
}

function JointLists({ region }: { readonly region: string }) {
  const asked = useAsk(JointMatterListsDocument, { region });
  const notEditor = useNotEditor();
  const members = agencies.filter((a) => a.region === region && a.kind === 'DEPARTMENT');
  return (
    <Answered of={asked}>
      {({ jointMatterLists: { nodes } }) => (
        <Page
          title={words.jointTitle}
          extra={
            <Step<{ region: string; entries: ReturnType<typeof referencesOf> }>
              title={words.compile}
              type="primary"
              width={640}
              explain={words.compileExplain}
              document={CreateJointMatterListDocument}
              input={{ region }}
              notNow={notEditor || (nodes.some(({ state }) => state === 'DRAFT') && words.draftThere)}
              prepare={({ matters }) => ({ entries: referencesOf(matters as PickedMatters) })}
              done={words.compiled}
            >
              {members.map(({ code }) => (
                <MatterPicker key={code} agency={code} />
              ))}
            </Step>
          }
        >
          {nodes.length === 0 && (
            <Card>
              <Empty description={words.noJoint} />
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
          {words.nth(list.version)}{' '}
          <Tag color={draft ? tones.warn : list.state === 'PUBLISHED' ? tones.good : tones.plain}>
            {word('JointMatterListState', list.state)}
          </Tag>
        </Flex>
      }
      extra={
        draft && (
          <Step
            title={words.publish}
            type="primary"
            explain={words.publishJointExplain}
            document={PublishJointMatterListDocument}
            input={{ listId: list.id }}
            notNow={notEditor || (waiting.length > 0 && words.waiting(waiting.length))}
            done={words.published}
          />
        )
      }
    >
      <Typography.Paragraph type="secondary">{words.publishedOn(shown(list.publishedAt))}</Typography.Paragraph>
      <WideTable
        label={words.jointMatters}
        least={640}
        rowKey="id"
        size="small"
        pagination={false}
        dataSource={[...list.entries]}
        columns={[
          { title: words.competent, render: (_, e) => findAgency(e.agency)?.name ?? e.agency },
          { title: words.code, dataIndex: 'code' },
          { title: words.matter, dataIndex: 'name' },
          { title: words.inForce, render: (_, e) => (e.inForce === null ? words.unknown : e.inForce ? words.yes : words.noLonger) },
          {
            title: words.confirm,
            render: (_, e) =>
              e.confirmedAt ? (
                shown(e.confirmedAt)
              ) : (
                <Step
                  title={words.confirm}
                  explain={words.confirmExplain(e.name)}
                  document={ConfirmJointMatterDocument}
                  input={{ entryId: e.id }}
                  notNow={(me.department !== e.agency || !me.roles.some((r) => r === 'dh' || r === 'ph')) && words.notHead}
                  done={words.confirmed}
                />
              ),
          },
        ]}
      />
    </Card>
  );
}
