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
import { words } from './words.ts';

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
  const notSpeaker = !speakers.some((role) => me.roles.includes(role)) && words.speakers;
  return (
    <Page
      title={department.readOnly ? words.guidanceOf(agency.name) : words.guidance}
      extra={
        <>
          <AgencyChoice department={department} />
          {below.length > 0 && (
            <Step
              title={words.give}
              type="primary"
              explain={words.giveExplain(department.readOnly ? agency.name : words.chosenBelow)}
              document={department.document('GiveGuidance')}
              input={{ agency: agency.code }}
              initialValues={{ subject: 'GENERAL' }}
              notNow={notSpeaker || (!department.readOnly && words.chooseBelow)}
              done={words.given}
            >
              <Form.Item name="subject" label={words.about}>
                <Select options={choices('GuidanceSubject')} />
              </Form.Item>
              <LongItem name="text" label={words.opinion} maxLength={4000} />
            </Step>
          )}
        </>
      }
    >
      <Answered of={asked}>
        {({ notes: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Card>
              <Empty description={department.readOnly ? words.noneGiven : above ? words.noneFrom(above) : words.nobodyAbove} />
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
    title={words.by(findAgency(note.author)?.name ?? note.author, shown(note.at))}
    extra={
      <Step
        title={words.answer}
        explain={words.answerExplain}
        document={department.document('AnswerGuidance')}
        input={{ noteId: note.id }}
        notNow={notSpeaker || (department.readOnly && words.answerWho)}
        done={words.answered}
      >
        <LongItem name="text" label={words.answer} maxLength={4000} />
      </Step>
    }
  >
    <Typography.Paragraph style={{ whiteSpace: 'pre-wrap' }}>
      <Tag>{word('GuidanceSubject', note.subject)}</Tag>
      {note.text}
    </Typography.Paragraph>
    {note.answers.length === 0 ? (
      <Typography.Text type="secondary">{words.unanswered}</Typography.Text>
    ) : (
      <Timeline
        items={note.answers.map(({ at, text }) => ({
          key: at,
          content: (
            <>
              {text}
              <br />
              <Typography.Text type="secondary">{words.answeredAt(shown(at))}</Typography.Text>
            </>
          ),
        }))}
      />
    )}
  </Card>
);
