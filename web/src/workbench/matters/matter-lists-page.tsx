import { Card, Empty, Tag } from 'antd';
import { Link } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { MatterListState } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { AgencyChoice } from '../registry/agency-choice.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { ListImport } from './list-import.tsx';
import { RepealStep } from './repeal-step.tsx';

export const listTones: Readonly<Record<MatterListState, string>> = {
  DRAFT: tones.warn,
  IN_REVIEW: tones.busy,
  APPROVED: tones.busy,
  PUBLISHED: tones.good,
  SUPERSEDED: tones.plain,
};

const open: ReadonlySet<MatterListState> = new Set(['DRAFT', 'IN_REVIEW', 'APPROVED']);

export const MatterListsPage = () => <OfDepartment>{(department) => <MatterLists department={department} />}</OfDepartment>;

/** 一单: every version of the agency's list, the newest first. */
function MatterLists({ department }: { readonly department: OwnDepartment }) {
  const me = useMe();
  const { get } = useAddress();
  const agency = department.agency.code;
  const asked = useAsk(department.document('MatterLists'), { agency, first: 20, after: get('after') });
  const query = department.readOnly ? `?agency=${agency}` : '';
  return (
    <Answered of={asked}>
      {({ lists }) => {
        const running = lists.nodes.find(({ state }) => open.has(state));
        const notBegin =
          (department.readOnly && '清单由制定部门自行修改（KF 第五条）') ||
          (!me.roles.includes('op') && '由本部门经办人起草（KF 第七条）') ||
          (running && `第${running.version}版${word('MatterListState', running.state)}，公布之后才能另起新版本`);
        return (
          <Page
            title="随机抽查事项清单"
            extra={
              <>
                <AgencyChoice department={department} />
                <RepealStep department={department} />
                <ListImport department={department} notNow={notBegin} />
                <Step
                  title="起草新版本"
                  type="primary"
                  explain="照抄最新公布的版本，在此基础上修改。已公布的版本不变，新版本公布之后才被取代。"
                  document={department.document('CreateMatterListVersion')}
                  input={{ agency }}
                  notNow={notBegin}
                  done="已起草新版本"
                />
              </>
            }
          >
            <Card>
              {lists.nodes.length === 0 ? (
                <Empty description="还没有事项清单。先起草第一版，列明抽查依据、主体、内容、方式，审核后公布，才能开展抽查。" />
              ) : (
                <WideTable
                  label="清单版本"
                  least={640}
                  rowKey="id"
                  size="middle"
                  pagination={false}
                  dataSource={[...lists.nodes]}
                  columns={[
                    { title: '版本', render: (_, l) => <Link to={`/matters/${l.id}${query}`}>第{l.version}版</Link> },
                    { title: '状态', render: (_, l) => <Tag color={listTones[l.state]}>{word('MatterListState', l.state)}</Tag> },
                    { title: '起草', render: (_, l) => shown(l.createdAt) },
                    {
                      title: '公布',
                      render: (_, l) => (
                        <>
                          {shown(l.publishedAt)} {l.publishedLate && <Tag color={tones.bad}>逾期</Tag>}
                        </>
                      ),
                    },
                    {
                      title: '有效期间',
                      render: (_, l) => (l.validFrom ? `${l.validFrom} 起${l.validTo ? `，至 ${l.validTo}` : ''}` : '—'),
                    },
                  ]}
                />
              )}
              <Pager pageInfo={lists.pageInfo} />
            </Card>
          </Page>
        );
      }}
    </Answered>
  );
}
