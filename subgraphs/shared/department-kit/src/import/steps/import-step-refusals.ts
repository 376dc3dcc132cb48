import type { Refusal } from '@double-random/rules';

const basis = 'KF 第八条';
const about = (path: string, refusal: Omit<Refusal, 'basis' | 'path'>): Refusal => ({ ...refusal, basis, path: ['input', path] });

/** Why a step of an import is not taken. */
export const stepRefusals = {
  busy: (fileName: string, importId: string) =>
    about('fileId', {
      code: 'ILLEGAL_TRANSITION',
      message: `本部门的该名录库正在导入“${fileName}”，请待其办结或放弃后再校验。`,
      details: { importId },
    }),
  moved: (checked: number, now: number) =>
    about('id', {
      code: 'STALE_VERSION',
      message: '名录库在校验之后有变动，请重新校验后再提交。',
      details: { checkedVersion: checked, version: now },
    }),
  differs: () => about('id', { code: 'STALE_VERSION', message: '提交时的结果与校验时不同，未写入任何记录，请重新校验。' }),
  faulty: (rows: number) =>
    about('mode', {
      code: 'BAD_USER_INPUT',
      message: `文件中有 ${rows} 行有错误。请改正后重新上传，或选择只导入无误的行。`,
      details: { fields: ['mode'], faultyRows: rows },
    }),
  notReplacing: () =>
    about('deactivationReason', {
      code: 'BAD_USER_INPUT',
      message: '只有“全量替换”方式校验的文件才能停用未列入的记录。',
      details: { fields: ['deactivationReason'] },
    }),
  reason: () => about('reason', { code: 'BAD_USER_INPUT', message: '须写明原因。', details: { fields: ['reason'] } }),
  givenUp: (attempts: number) =>
    about('fileId', {
      code: 'BAD_USER_INPUT',
      message: `处理该文件 ${attempts} 次均未完成，不再重试，请联系管理人员。`,
      details: { attempts },
    }),
  nothingToUndo: () => about('id', { code: 'ILLEGAL_TRANSITION', message: '本次导入没有改动任何记录，无须撤销。' }),
  dependedOn: (what: readonly string[], details: Refusal['details']) =>
    about('id', { code: 'ILLEGAL_TRANSITION', message: `本次导入不能撤销：${what.join('；')}。`, details: details ?? {} }),
};
