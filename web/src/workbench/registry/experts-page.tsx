import { Button, Card, Empty, Flex, Form, Select, Tag } from 'antd';
import { useState } from 'react';
import { choices, word } from '../../browser/words.ts';
import type { PublicSecurityExpertsQuery } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { ReasonItem } from '../form/items.tsx';
import { RowForm } from '../form/row-form.tsx';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { StepReasons } from '../step-reasons.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { expertFields } from './registry-fields.ts';
import { useNotMine } from './roles.ts';

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
      title="协助检查的专家和机构"
      extra={
        <Button type="primary" disabled={Boolean(notMine)} {...(notMine ? { title: notMine } : {})} onClick={() => write('NEW')}>
          录入
        </Button>
      }
    >
      <StepReasons reasons={[notMine]} />
      <Card>
        <Answered of={asked}>
          {({ experts: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description="还没有登记专家和机构。检查需要专业判断时，由名录库管理员录入本部门规则允许的检测机构、专家学者等，再编入检查组。" />
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
          title={writing === 'NEW' ? '录入专家或机构' : `变更登记：${writing.name}`}
          fields={expertFields()}
          document={department.document('UpsertExpert') as never}
          known={{ agency: agency.code, ...(writing === 'NEW' ? {} : { id: writing.id }) }}
          row={writing === 'NEW' ? undefined : writing}
          done={writing === 'NEW' ? '已录入' : '登记已变更'}
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
    label="专家和机构"
    rowKey="id"
    size="middle"
    dataSource={[...rows]}
    columns={[
      { title: '姓名', dataIndex: 'name' },
      { title: '种类', render: (_, e) => word('ExpertRole', e.role) },
      { title: '所在单位', dataIndex: 'organisation' },
      { title: '专长', render: (_, e) => e.specialities.join('、') || '—' },
      {
        title: '资质',
        render: (_, e) => (e.qualificationNo ? `${e.qualificationNo}${e.qualifiedTo ? `，至 ${e.qualifiedTo}` : ''}` : '—'),
      },
      {
        title: '状态',
        render: (_, e) => (
          <>
            <Tag color={e.state === 'ACTIVE' ? tones.good : tones.warn}>{word('ExpertState', e.state)}</Tag>
            {e.stateReason}
          </>
        ),
      },
      {
        title: '办理',
        render: (_, e) => (
          <Flex gap={8}>
            <Button disabled={Boolean(notMine)} {...(notMine ? { title: notMine } : {})} onClick={() => onEdit(e)}>
              变更登记
            </Button>
            <Step
              title="变更状态"
              explain="暂停参与的，不再编入检查组；已编入的检查不受影响。"
              document={department.document('SuspendExpert')}
              input={{ id: e.id }}
              initialValues={{ to: e.state === 'ACTIVE' ? 'SUSPENDED' : 'ACTIVE' }}
              notNow={notMine}
              done="状态已变更"
            >
              <Form.Item name="to" label="新的状态">
                <Select options={choices('ExpertState')} />
              </Form.Item>
              <ReasonItem label="原因" />
            </Step>
          </Flex>
        ),
      },
    ]}
  />
);
