import type { Dictionary } from '../dictionary.ts';

/** Words of the page of guidance. */
export const guidanceWords = {
  speakers: ['由经办人、名录库管理员或负责人办理（KF 第五条）', 'By a case officer, registry keeper or head (KF 第五条)'],
  guidanceOf: (name: string) => [`对${name}的督促指导`, `Guidance for ${name}`],
  guidance: ['上级督促指导', 'Guidance from above'],
  give: ['提出意见', 'Give guidance'],
  giveExplain: (name: string) => [
    `意见送达${name}，由其答复；上级只提意见，不代为修改。`,
    `It goes to ${name}, who answers; the agency above gives guidance and changes nothing itself.`,
  ],
  chosenBelow: ['所选的下级部门', 'the agency chosen below'],
  chooseBelow: ['请先选择一个下级部门', 'Choose an agency below first'],
  given: ['意见已送达', 'The guidance is given'],
  about: ['所涉工作', 'About'],
  noneGiven: ['还没有对该部门提出意见。', 'No guidance was given to this department yet.'],
  noneFrom: (above: string) => [
    `${above}还没有提出意见。上级查看本部门的清单和名录库后，意见出现在这里，由本部门答复。`,
    `${above} gave no guidance yet. When it looks at the lists and registries of your department, its guidance appears here, and your department answers.`,
  ],
  nobodyAbove: [
    '本部门没有上级部门。选择下级部门，可以查看和提出意见。',
    'There is no agency above yours. Choose one below to read and give guidance.',
  ],
  by: (author: string, at: string) => [`${author}，${at}`, `${author}, ${at}`],
  answerExplain: ['答复送达提出意见的上级部门。', 'The answer goes to the agency above that gave the guidance.'],
  answerWho: ['由被督导的部门答复（KF 第五条）', 'Answered by the department it was given to (KF 第五条)'],
  unanswered: ['尚未答复。', 'Not answered yet.'],
  answeredAt: (at: string) => [`${at} 答复`, `Answered ${at}`],
} as const satisfies Dictionary;
