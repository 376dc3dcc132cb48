import { html } from '../../portal/html.ts';
import type { Dictionary } from '../dictionary.ts';

/** Words of the page where the inspected say how their inspectors behaved. */
export const feedbackWords = {
  lead: ['反映检查人员的廉洁和作风', 'Say how the inspectors behaved'],
  title: ['对这次检查的意见', 'Your feedback on this visit'],
  whoReads: [
    '无须登录，也不必留下姓名。内容加密保存，只有到场各部门的审计监督人员可以看到；检查人员和他们的负责人看不到。',
    'No sign-in and no name is needed. What you write is stored encrypted; only the auditors of the departments that came can read it, neither the inspectors nor their heads.',
  ],
  rules: [
    '检查不得妨碍正常的生产经营活动，不得索取或者收受财物，不得谋取其他利益，不得收取或者变相收取费用。',
    'An inspection must not obstruct normal business; inspectors must not ask for or take valuables, seek other benefits, or charge fees in any form.',
  ],
  subject: ['您要反映什么', 'What it is about'],
  text: ['请写明经过', 'What happened'],
  textHint: [
    '至多2000字。对检查结果有异议的，请向作出结果的部门提出。',
    'At most 2000 characters. Objections to a result go to the department that made it.',
  ],
  contact: ['联系方式（可不填）', 'How to reach you (optional)'],
  contactHint: [
    '只在写明用途后才可查看，每次查看都会留痕。',
    'Shown to an auditor for a stated purpose only, and every look at it is recorded.',
  ],
  send: ['提交', 'Send'],
  wrong: ['还没有提交，请更正以下内容：', 'Nothing was sent yet. Please mend this:'],
  // By the field of the form it is about.
  trouble: (field: string) =>
    ({
      subject: ['请选择要反映的事由。', 'Choose what it is about.'] as const,
      text: ['请写明经过，至多2000字。', 'Say what happened, in at most 2000 characters.'] as const,
      contact: ['联系方式至多200字。', 'How to reach you: at most 200 characters.'] as const,
      code: [
        '这次检查收到的意见已满，请直接向来检查的部门反映。',
        'No more feedback can be taken on this visit; please speak to the department that came.',
      ] as const,
    })[field] ?? (['内容有误，请核对。', 'Something is not valid; please check it.'] as const),
  thanks: ['意见已经收到', 'Your feedback has arrived'],
  thanksLong: ['将由到场各部门的审计监督人员处理。', 'The auditors of the departments that came will deal with it.'],
  number: (id: string) => [
    html`编号 <code>${id}</code>，询问处理情况时请提供。`,
    html`Its number is <code>${id}</code>; name it when you ask what became of it.`,
  ],
  early: ['检查组还没有到场', 'Nobody has come yet'],
  earlyLong: [
    '检查组到场之后，可以在这里反映检查人员的廉洁和作风。',
    'Once the team has arrived, you can say here how its members behaved.',
  ],
  back: ['回到这次检查', 'Back to this visit'],
} as const satisfies Dictionary;
