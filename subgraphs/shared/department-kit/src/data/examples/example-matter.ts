import type { MatterInput } from '../../matters/graph/matter-input.ts';

/** A matter as it is entered, with the department's own fields. */
export type ExampleMatter = MatterInput & Readonly<Record<string, unknown>>;

/** Said beside every example matter, so that nobody takes it for a published list. */
export const exampleRemark = '示例事项，非任何部门公布的清单';

/** Numbered points, all mandatory; those in `important` need an audio-visual record. */
export const points = (code: string, texts: readonly string[], important: readonly number[] = []) =>
  texts.map((text, index) => ({ code: `${code}-${index + 1}`, text, mandatory: true, important: important.includes(index + 1) }));

/** Procedure and measures common to the examples. */
export const exampleProcedure =
  '随机抽取检查对象、随机选派不少于2名执法检查人员，出示证件和检查通知，实施检查并制作记录，审核后公示检查结果。';
export const exampleMeasures = '制作现场笔录；发现问题的责令改正；涉嫌违法的依法立案或者移送。';
