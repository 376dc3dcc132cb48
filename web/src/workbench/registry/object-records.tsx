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
          <strong>{changeWord(h.change)}</strong>　第{h.version}版，{word('ObjectState', h.state)}
          <br />
          <Typography.Text type="secondary">
            {shown(h.at)}　{h.actor}
            {h.reason && `　${h.reason}`}
          </Typography.Text>
          <br />
          <Typography.Text type="secondary">
            {h.name}，{h.address}
          </Typography.Text>
        </>
      ),
    }))}
  />
);

/** KF 第十三条第三款: what is on record against it, from whom, until when. */
export function Tags({ department, object }: Props) {
  const notNow = useNotMine(department);
  if (object.tags.length === 0)
    return <Empty description="没有记录标签。失信、投诉举报等记录由名录库管理员按文书登记，可用于提高抽查比例。" />;
  return (
    <WideTable
      label="记录标签"
      least={600}
      rowKey="id"
      size="small"
      pagination={false}
      dataSource={[...object.tags]}
      columns={[
        { title: '记录', render: (_, t) => word('ObjectTagGround', t.ground) },
        { title: '机关、文书', render: (_, t) => `${t.source} ${t.document}` },
        { title: '期间', render: (_, t) => `${t.recordedOn} 至 ${t.validTo ?? '解除'}` },
        {
          title: '状态',
          render: (_, t) =>
            t.holds ? (
              <Step
                title="解除"
                explain="解除后该记录不再影响抽查比例，登记和解除都保留。"
                document={department.document('LiftObjectTag')}
                input={{ tagId: t.id }}
                notNow={notNow}
                done="标签已解除"
              >
                <Form.Item name="reason" label="原因" rules={[{ required: true, message: '请填写原因' }]}>
                  <Input.TextArea rows={3} maxLength={500} />
                </Form.Item>
              </Step>
            ) : (
              <Tag color={tones.plain}>{t.liftedAt ? `已解除：${t.liftReason}` : '已过有效期'}</Tag>
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
  if (object.scopeExclusions.length === 0) return <Empty description="没有依法不在检查范围的登记，抽取时与其他对象一样有机会被抽中。" />;
  return (
    <Flex vertical gap={8}>
      {object.scopeExclusions.map(({ matterCode, legalBasis, at }) => (
        <Flex key={matterCode} justify="space-between" gap={8} wrap>
          <span>
            {matterName(matters, matterCode)}：{legalBasis}（{shown(at)}）
          </span>
          <Step
            title="取消排除"
            explain="取消后，该对象可以被抽取。"
            document={department.document('ExcludeObject')}
            input={{ id: object.id, lift: true, ...(matterCode === '*' ? {} : { matterCode }) }}
            notNow={notNow}
            done="已取消"
          />
        </Flex>
      ))}
    </Flex>
  );
}

export const Successions = ({ object }: Pick<Props, 'object'>) =>
  object.successions.length === 0 ? (
    <Empty description="没有合并、分立的记录。" />
  ) : (
    <Timeline
      items={object.successions.map((s) => ({
        key: `${s.fromId}${s.toId}`,
        content: `${s.effectiveOn} ${word('ObjectSuccessionKind', s.kind)}：${s.fromId === object.id ? `由 ${s.toId} 承继` : `承继自 ${s.fromId}`}（${s.document}）`,
      }))}
    />
  );

/** The same entity registered twice is visited twice: compared by people, merged by document. */
export function Duplicates({ department, object }: Props) {
  const notNow = useNotMine(department);
  if (object.possibleDuplicates.length === 0) return <Empty description="名录库中没有名称、地址或主体相同的其他登记。" />;
  return (
    <Flex vertical gap={12}>
      {object.possibleDuplicates.map((d) => (
        <Flex key={d.id} justify="space-between" gap={8} wrap>
          <span>
            {d.name}（{d.code}），{d.address} {d.sameEntity && <Tag>同一主体</Tag>}
            {d.sameName && <Tag>名称相同</Tag>}
            {d.sameAddress && <Tag>地址相同</Tag>}
          </span>
          <Step<{ id: string; intoId: string; document: string; effectiveOn: string }>
            title="并入该登记"
            danger
            explain={`将“${object.name}”（${object.code}）并入“${d.name}”（${d.code}），抽查事项由后者承接。不能撤销。`}
            document={department.document('MergeObjects')}
            input={{ id: object.id, intoId: d.id }}
            notNow={notNow}
            prepare={({ effectiveOn, ...rest }) => ({ ...rest, effectiveOn: (effectiveOn as Dayjs).format('YYYY-MM-DD') })}
            done="已合并"
          >
            <Form.Item name="document" label="依据的文书编号" rules={[{ required: true, message: '请填写文书编号' }]}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="effectiveOn" label="生效之日" rules={[{ required: true, message: '请选择日期' }]}>
              <DatePicker style={{ width: '100%' }} />
            </Form.Item>
          </Step>
        </Flex>
      ))}
    </Flex>
  );
}
