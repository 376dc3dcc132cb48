import { findAgency } from '@double-random/schema/departments';
import { Card, Empty, Flex, Form, Select, Tag, Timeline, Typography } from 'antd';
import { shown } from '../../browser/dates.ts';
import { choices, word } from '../../browser/words.ts';
import type { PublicSecurityGuidanceNotesQuery } from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Answered, useAsk } from '../asking.tsx';
import type { OwnDepartment } from '../departments.ts';
import { LongItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { OfDepartment, Page, Pager, useAddress } from '../page.tsx';
import { AgencyChoice } from '../registry/agency-choice.tsx';

type Note = PublicSecurityGuidanceNotesQuery['notes']['nodes'][number];

/** Who speaks for an agency to the one above or below. */
const speakers = ['op', 'reg', 'dh', 'ph'];

export const GuidancePage = () => <OfDepartment>{(department) => <Guidance department={department} />}</OfDepartment>;

/** 督促指导: what the agency above has to say about lists and registries below, and what is answered (KF 第五条, PD 第二十六条). */
function Guidance({ department }: { readonly department: OwnDepartment }) {
  const me = useMe();
  const { get } = useAddress();
  const { agency, below } = department;
  const asked = useAsk(department.document('GuidanceNotes'), { agency: agency.code, after: get('after') });
  const above = agency.parent ? findAgency(agency.parent)?.name : undefined;
  const notSpeaker = !speakers.some((role) => me.roles.includes(role)) && '由经办人、名录库管理员或负责人办理（KF 第五条）';
  return (
    <Page
      title={department.readOnly ? `对${agency.name}的督促指导` : '上级督促指导'}
      extra={
        <>
          <AgencyChoice department={department} />
          {below.length > 0 && (
            <Step
              title="提出意见"
              type="primary"
              explain={`意见送达${department.readOnly ? agency.name : '所选的下级部门'}，由其答复；上级只提意见，不代为修改。`}
              document={department.document('GiveGuidance')}
              input={{ agency: agency.code }}
              initialValues={{ subject: 'GENERAL' }}
              notNow={notSpeaker || (!department.readOnly && '请先选择一个下级部门')}
              done="意见已送达"
            >
              <Form.Item name="subject" label="所涉工作">
                <Select options={choices('GuidanceSubject')} />
              </Form.Item>
              <LongItem name="text" label="意见" maxLength={4000} />
            </Step>
          )}
        </>
      }
    >
      <Answered of={asked}>
        {({ notes: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Card>
              <Empty
                description={
                  department.readOnly
                    ? '还没有对该部门提出意见。'
                    : above
                      ? `${above}还没有提出意见。上级查看本部门的清单和名录库后，意见出现在这里，由本部门答复。`
                      : '本部门没有上级部门。选择下级部门，可以查看和提出意见。'
                }
              />
            </Card>
          ) : (
            <Flex vertical gap={12}>
              {nodes.map((note) => (
                <OneNote key={note.id} note={note} department={department} notSpeaker={notSpeaker} />
              ))}
              <Pager pageInfo={pageInfo} />
            </Flex>
          )
        }
      </Answered>
    </Page>
  );
}

interface OneNoteProps {
  readonly note: Note;
  readonly department: OwnDepartment;
  readonly notSpeaker: string | false;
}

const OneNote = ({ note, department, notSpeaker }: OneNoteProps) => (
  <Card
    title={`${findAgency(note.author)?.name ?? note.author}，${shown(note.at)}`}
    extra={
      <Step
        title="答复"
        explain="答复送达提出意见的上级部门。"
        document={department.document('AnswerGuidance')}
        input={{ noteId: note.id }}
        notNow={notSpeaker || (department.readOnly && '由被督导的部门答复（KF 第五条）')}
        done="已答复"
      >
        <LongItem name="text" label="答复" maxLength={4000} />
      </Step>
    }
  >
    <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>
      <Tag>{word('GuidanceSubject', note.subject)}</Tag>
      {note.text}
    </Typography.Paragraph>
    {note.answers.length === 0 ? (
      <Typography.Text type="secondary">尚未答复。</Typography.Text>
    ) : (
      <Timeline
        items={note.answers.map(({ at, text }) => ({
          key: at,
          content: (
            <>
              {text}
              <br />
              <Typography.Text type="secondary">{shown(at)} 答复</Typography.Text>
            </>
          ),
        }))}
      />
    )}
  </Card>
);
