import { Card, Empty, Flex, Form, Select, Tag } from 'antd';
import { useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import type { PublicSecurityExpertsQuery } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { ReasonItem } from '../form/items.tsx';
import { RowForm } from '../form/row-form.tsx';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { expertFields } from './registry-fields.ts';
import { useNotMine } from './roles.ts';
import { words } from './words.ts';

type Expert = PublicSecurityExpertsQuery['experts']['nodes'][number];

export const ExpertsPage = () => <OfDepartment>{(department) => <Experts department={department} />}</OfDepartment>;

/** Bodies and persons with special knowledge that may be asked for help; they never decide (KF 第十条, PD 第十九条, CD 八). */
function Experts({ department }: { readonly department: OwnDepartment }) {
  const { get } = useAddress();
  const { agency } = department;
  const notMine = useNotMine(department);
  const [writing, write] = useState<Expert | 'NEW'>();
  const asked = useAsk(department.document('Experts'), { agency: agency.code, after: get('after') });
  return (
    <Page
      title={words.expertsTitle}
      extra={
        <ActButton type="primary" notNow={notMine} onClick={() => write('NEW')}>
          {words.enter}
        </ActButton>
      }
    >
      <Card>
        <Answered of={asked}>
          {({ experts: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.noExperts} />
            ) : (
              <>
                <ExpertTable department={department} rows={nodes} notMine={notMine} onEdit={write} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
      {writing && (
        <RowForm
          title={writing === 'NEW' ? words.enterExpert : words.changeOf(writing.name)}
          fields={expertFields()}
          document={department.document('UpsertExpert') as never}
          known={{ agency: agency.code, ...(writing === 'NEW' ? {} : { id: writing.id }) }}
          row={writing === 'NEW' ? undefined : writing}
          done={writing === 'NEW' ? words.entered : words.entryChanged}
          onClose={() => write(undefined)}
        />
      )}
    </Page>
  );
}

interface ExpertTableProps {
  readonly department: OwnDepartment;
  readonly rows: readonly Expert[];
  readonly notMine: string | false;
  readonly onEdit: (expert: Expert) => void;
}

const ExpertTable = ({ department, rows, notMine, onEdit }: ExpertTableProps) => (
  <WideTable
    label={words.experts}
    rowKey="id"
    size="middle"
    dataSource={[...rows]}
    columns={[
      { title: words.personName, dataIndex: 'name' },
      { title: words.kind, render: (_, e) => word('ExpertRole', e.role) },
      { title: words.organisation, dataIndex: 'organisation' },
      { title: words.specialities, render: (_, e) => e.specialities.join(words.comma) || '—' },
      {
        title: words.qualification,
        render: (_, e) => (e.qualificationNo ? words.qualificationOf(e.qualificationNo, e.qualifiedTo) : '—'),
      },
      {
        title: words.state,
        render: (_, e) => (
          <>
            <Tag color={e.state === 'ACTIVE' ? tones.good : tones.warn}>{word('ExpertState', e.state)}</Tag>
            {e.stateReason}
          </>
        ),
      },
      {
        title: words.acts,
        render: (_, e) => (
          <Flex gap={8}>
            <ActButton notNow={notMine} onClick={() => onEdit(e)}>
              {words.edit}
            </ActButton>
            <Step
              title={words.changeState}
              explain={words.suspendExpertExplain}
              document={department.document('SuspendExpert')}
              input={{ id: e.id }}
              initialValues={{ to: e.state === 'ACTIVE' ? 'SUSPENDED' : 'ACTIVE' }}
              notNow={notMine}
              done={words.stateChanged}
            >
              <Form.Item name="to" label={words.newState}>
                <Select options={choices('ExpertState')} />
              </Form.Item>
              <ReasonItem label={words.cause} />
            </Step>
          </Flex>
        ),
      },
    ]}
  />
);
