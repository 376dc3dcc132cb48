import { Form, Radio, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import {
  type MatterCheckState,
  PublishResultDocument,
  PursueClueDocument,
  RequestCorrectionDocument,
  ReturnResultDocument,
  ReviewResultDocument,
  SubmitForReviewDocument,
  WithholdResultDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { LongItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { StepReasons } from '../step-reasons.tsx';
import { CitizenView } from './citizen-view.tsx';
import type { ResultAtDesk } from './result-words.ts';

/** When and by whom each step may be taken: only to say so beforehand, the platform decides (requirements C-8). */
const steps = {
  submit: { title: '提交审核', roles: ['op', 'ins'], who: '经办人或检查人员', states: ['SIGNED'], clause: 'KF 第二十五条' },
  review: { title: '审核', roles: ['rev'], who: '未录入、未签字的审核人员', states: ['UNDER_REVIEW'], clause: 'KF 第二十五条' },
  giveBack: {
    title: '退回',
    roles: ['rev', 'dh'],
    who: '审核人员或分管负责人',
    states: ['UNDER_REVIEW', 'REVIEWED'],
    clause: 'KF 第二十五条',
  },
  publish: { title: '公示', roles: ['op', 'rev'], who: '经办人或审核人员', states: ['REVIEWED'], clause: 'KF 第二十二条第一款' },
  withhold: { title: '部分公示或不予公示', roles: ['dh', 'ph'], who: '本部门负责人', states: ['REVIEWED'], clause: 'KF 第二十二条第一款' },
  clue: {
    title: '后续处理',
    roles: ['op', 'ins'],
    who: '经办人或检查人员',
    states: ['SIGNED', 'UNDER_REVIEW', 'REVIEWED', 'PUBLISHED', 'REDACTED_PUBLISHED', 'WITHHELD'],
    clause: 'PD 第四条、第十三条',
  },
  correct: {
    title: '更正',
    roles: ['op', 'ins'],
    who: '经办人或检查人员',
    states: ['PUBLISHED', 'REDACTED_PUBLISHED'],
    clause: 'PD 第二十二条',
  },
} as const satisfies Readonly<
  Record<string, { title: string; roles: readonly string[]; who: string; states: readonly MatterCheckState[]; clause: string }>
>;
type StepName = keyof typeof steps;

/** What may be done with a result now, by whom; what may not says why, with the clause. */
export function ResultActs({ result }: { readonly result: ResultAtDesk }) {
  const me = useMe();
  const notNow = (name: StepName): string | false => {
    const { title, roles, who, clause } = steps[name];
    if (me.department !== result.department.code || !roles.some((role) => me.roles.includes(role)))
      return `${title}由${result.department.name}的${who}办理（${clause}）`;
    if (name === 'publish' && result.publication) return `已交付公示，等待各渠道确认（${clause}）`;
    return false;
  };
  const isDue = (name: StepName) =>
    (steps[name].states as readonly string[]).includes(result.state) && (name !== 'clue' || result.resultCode === 'NO_RELEVANT_ACTIVITY');
  const dueNow = (Object.keys(steps) as StepName[]).filter(isDue);
  const input = { matterCheckId: result.id };
  const published = result.publication;
  return (
    <>
      <div className="acts no-print">
        {isDue('submit') && (
          <Step
            title="提交审核"
            type="primary"
            explain="交本部门审核人员审核；提交后不能再修改，需要修改的由审核人员退回。"
            document={SubmitForReviewDocument}
            input={input}
            notNow={notNow('submit')}
            done="已提交审核"
          />
        )}
        {isDue('review') && (
          <Step
            title="审核同意"
            type="primary"
            explain="审核人不得为录入人、签字人和检查组成员。公示的文字以审核时确定的为准。"
            document={ReviewResultDocument}
            input={input}
            notNow={notNow('review')}
            done="已审核"
            initialValues={{ publicText: result.publicText }}
          >
            <LongItem name="publicText" label="公示的说明（公众所见）" maxLength={1000} optional />
            <LongItem name="opinion" label="审核意见" maxLength={1000} optional />
          </Step>
        )}
        {isDue('giveBack') && (
          <Step
            title="退回"
            explain="退回检查人员修改，重新签字后再提交。"
            document={ReturnResultDocument}
            input={input}
            notNow={notNow('giveBack')}
            done="已退回"
          >
            <LongItem name="reason" label="退回理由" maxLength={1000} />
          </Step>
        )}
        {isDue('publish') && (
          <Step
            title="公示"
            type="primary"
            explain="以下即公众所见的全部内容。公示后不得擅自更改，有错误的须经主要负责人签字更正，原结果并列保留。"
            document={PublishResultDocument}
            input={input}
            notNow={notNow('publish')}
            done="已公示"
            width={720}
          >
            {result.full && <CitizenView preview={result.full} department={result.department.name} />}
          </Step>
        )}
        {isDue('withhold') && (
          <Step
            title="部分公示或不予公示"
            explain="仅限法律、行政法规规定的情形，写明保密类别和依据；由负责人决定，即为批准。"
            document={WithholdResultDocument}
            input={input}
            notNow={notNow('withhold')}
            done="已决定"
            width={720}
            initialValues={{ mode: 'REDACTED' }}
          >
            <Form.Item name="mode" label="方式" rules={[{ required: true, message: '请选择方式' }]}>
              <Radio.Group options={choices('WithholdingMode')} />
            </Form.Item>
            <Form.Item name="secrecyClass" label="保密类别" rules={[{ required: true, message: '请选择保密类别' }]}>
              <Select options={choices('SecrecyClass').filter(({ value }) => value !== 'NONE')} />
            </Form.Item>
            <LongItem name="ground" label="法律依据" maxLength={1000} />
            {result.redacted && <CitizenView preview={result.redacted} department={result.department.name} />}
          </Step>
        )}
        {isDue('clue') && (
          <Step
            title="有线索，开立后续处理"
            explain="未发现本次抽查涉及的经营活动，但有线索的（如已迁往外地），开立后续处理以便移送；名单和结果不变。"
            document={PursueClueDocument}
            input={input}
            notNow={notNow('clue')}
            done="已开立后续处理"
          >
            <LongItem name="clue" label="线索" maxLength={1000} />
          </Step>
        )}
        {isDue('correct') && (
          <Step
            title="申请更正"
            explain="写明错误所在、证明材料和更正后的结果；经主要负责人签字确认后公示新版本，原结果并列保留。"
            document={RequestCorrectionDocument}
            input={{ publicationId: published?.id ?? '' }}
            notNow={notNow('correct')}
            done="已申请，等待主要负责人签字"
            initialValues={{ resultCode: result.resultCode, publicText: result.publicText }}
          >
            <LongItem name="error" label="错误所在" maxLength={1000} />
            <LongItem name="evidence" label="证明材料" maxLength={1000} />
            <Form.Item name="resultCode" label="更正后的结果" rules={[{ required: true, message: '请选择结果' }]}>
              <Select options={choices('ResultCode')} />
            </Form.Item>
            <LongItem name="publicText" label="更正后公示的说明" maxLength={1000} optional />
          </Step>
        )}
      </div>
      <StepReasons reasons={dueNow.map(notNow)} />
    </>
  );
}
