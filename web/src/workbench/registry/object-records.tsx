import { DatePicker, Empty, Flex, Form, Input, Tag, Timeline, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { matterName, useMatters } from './matter-choices.ts';
import { changeWord, type RegisteredObject } from './object-words.ts';
import { useNotMine } from './roles.ts';
import { words } from './words.ts';

interface Props {
  readonly department: OwnDepartment;
  readonly object: RegisteredObject;
}

export const ObjectHistory = ({ object }: Pick<Props, 'object'>) => (
  <Timeline
    items={object.history.map((h) => ({
      key: h.version,
      content: (
        <>
          <strong>{changeWord(h.change)}</strong>
          {words.versionState(h.version, word('ObjectState', h.state))}
          <br />
          <Typography.Text type="secondary">
            {shown(h.at)}　{h.actor}
            {h.reason && `　${h.reason}`}
          </Typography.Text>
          <br />
          <Typography.Text type="secondary">{words.nameAndAddress(h.name, h.address)}</Typography.Text>
        </>
      ),
    }))}
  />
);

/** KF 第十三条第三款: what is on record against it, from whom, until when. */
export function Tags({ department, object }: Props) {
  const notNow = useNotMine(department);
  if (object.tags.length === 0) return <Empty description={words.noTags} />;
  return (
    <WideTable
      label={words.tags}
      least={600}
      rowKey="id"
      size="small"
      pagination={false}
      dataSource={[...object.tags]}
      columns={[
        { title: words.tag, render: (_, tag) => word('ObjectTagGround', tag.ground) },
        { title: words.tagSource, render: (_, tag) => `${tag.source} ${tag.document}` },
        { title: words.period, render: (_, tag) => words.fromTo(tag.recordedOn, tag.validTo ?? words.untilLifted) },
        {
          title: words.state,
          render: (_, tag) =>
            tag.holds ? (
              <Step
                title={words.lift}
                explain={words.liftExplain}
                document={department.document('LiftObjectTag')}
                input={{ tagId: tag.id }}
                notNow={notNow}
                done={words.tagLifted}
              >
                <Form.Item name="reason" label={words.cause} rules={[{ required: true, message: words.fillInCause }]}>
                  <Input.TextArea rows={3} maxLength={500} />
                </Form.Item>
              </Step>
            ) : (
              <Tag color={tones.plain}>{tag.liftedAt ? words.liftedFor(tag.liftReason ?? '') : words.tagOver}</Tag>
            ),
        },
      ]}
    />
  );
}

/** YY 三（四）: why this object is not drawn for a matter. */
export function Exclusions({ department, object }: Props) {
  const matters = useMatters(department);
  const notNow = useNotMine(department);
  if (object.scopeExclusions.length === 0) return <Empty description={words.noExclusions} />;
  return (
    <Flex vertical gap={8}>
      {object.scopeExclusions.map(({ matterCode, legalBasis, at }) => (
        <Flex key={matterCode} justify="space-between" gap={8} wrap>
          <span>{words.exclusion(matterName(matters, matterCode), legalBasis, shown(at))}</span>
          <Step
            title={words.unexclude}
            explain={words.unexcludeExplain}
            document={department.document('ExcludeObject')}
            input={{ id: object.id, lift: true, ...(matterCode === '*' ? {} : { matterCode }) }}
            notNow={notNow}
            done={words.unexcluded}
          />
        </Flex>
      ))}
    </Flex>
  );
}

export const Successions = ({ object }: Pick<Props, 'object'>) =>
  object.successions.length === 0 ? (
    <Empty description={words.noSuccessions} />
  ) : (
    <Timeline
      items={object.successions.map((s) => ({
        key: `${s.fromId}${s.toId}`,
        content: words.succession(
          s.effectiveOn,
          word('ObjectSuccessionKind', s.kind),
          s.fromId === object.id,
          s.fromId === object.id ? s.toId : s.fromId,
          s.document,
        ),
      }))}
    />
  );

/** The same entity registered twice is visited twice: compared by people, merged by document. */
export function Duplicates({ department, object }: Props) {
  const notNow = useNotMine(department);
  if (object.possibleDuplicates.length === 0) return <Empty description={words.noDuplicates} />;
  return (
    <Flex vertical gap={12}>
      {object.possibleDuplicates.map((d) => (
        <Flex key={d.id} justify="space-between" gap={8} wrap>
          <span>
            {words.duplicate(d.name, d.code, d.address)} {d.sameEntity && <Tag>{words.sameEntity}</Tag>}
            {d.sameName && <Tag>{words.sameName}</Tag>}
            {d.sameAddress && <Tag>{words.sameAddress}</Tag>}
          </span>
          <Step<{ id: string; intoId: string; document: string; effectiveOn: string }>
            title={words.merge}
            danger
            explain={words.mergeExplain(object.name, object.code, d.name, d.code)}
            document={department.document('MergeObjects')}
            input={{ id: object.id, intoId: d.id }}
            notNow={notNow}
            prepare={({ effectiveOn, ...rest }) => ({ ...rest, effectiveOn: (effectiveOn as Dayjs).format('YYYY-MM-DD') })}
            done={words.merged}
          >
            <Form.Item name="document" label={words.paper} rules={[{ required: true, message: words.fillInPaper }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="effectiveOn" label={words.effectiveOn} rules={[{ required: true, message: words.chooseDay }]}>
              <DatePicker style={{ width: '100%' }} />
            </Form.Item>
          </Step>
        </Flex>
      ))}
    </Flex>
  );
}
