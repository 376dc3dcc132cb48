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
import { words } from './words.ts';

const listTones: Readonly<Record<MatterListState, string>> = {
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
          (department.readOnly && words.byAuthorToChange) ||
          (!me.roles.includes('op') && words.notOpToDraft) ||
          (running && words.running(running.version, word('MatterListState', running.state)));
        return (
          <Page
            title={words.title}
            extra={
              <>
                <AgencyChoice department={department} />
                <RepealStep department={department} />
                <ListImport department={department} notNow={notBegin} />
                <Step
                  title={words.draft}
                  type="primary"
                  explain={words.draftExplain}
                  document={department.document('CreateMatterListVersion')}
                  input={{ agency }}
                  notNow={notBegin}
                  done={words.drafted}
                />
              </>
            }
          >
            <Card>
              {lists.nodes.length === 0 ? (
                <Empty description={words.noLists} />
              ) : (
                <WideTable
                  label={words.versions}
                  least={640}
                  rowKey="id"
                  size="middle"
                  pagination={false}
                  dataSource={[...lists.nodes]}
                  columns={[
                    { title: words.version, render: (_, l) => <Link to={`/matters/${l.id}${query}`}>{words.nth(l.version)}</Link> },
                    { title: words.state, render: (_, l) => <Tag color={listTones[l.state]}>{word('MatterListState', l.state)}</Tag> },
                    { title: words.drafting, render: (_, l) => shown(l.createdAt) },
                    {
                      title: words.publishedAt,
                      render: (_, l) => (
                        <>
                          {shown(l.publishedAt)} {l.publishedLate && <Tag color={tones.bad}>{words.late}</Tag>}
                        </>
                      ),
                    },
                    {
                      title: words.validity,
                      render: (_, l) => (l.validFrom ? words.valid(l.validFrom, l.validTo) : '—'),
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
