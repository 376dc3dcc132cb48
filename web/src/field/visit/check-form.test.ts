import { resultCodes } from '@double-random/rules';
import { choices } from '../../browser/words.ts';
import { allWell, type Check, formOf, stillMissing } from './check-form.ts';

const check = {
  id: 'ji_chk_1',
  revision: 3,
  state: 'OPEN',
  resultCode: null,
  methods: null,
  answers: null,
  checklist: [
    { code: '1', text: '营业执照', method: null, mandatory: true, important: true, passSentence: '执照有效', problemSentence: null },
    { code: '2', text: '公示信息', method: null, mandatory: false, important: false, passSentence: null, problemSentence: null },
  ],
  siteRecord: null,
  publicText: null,
  remarks: null,
} as unknown as Check;

test('必查要点未填、结果未选，不能提交，并说明还缺什么', () => {
  expect(stillMissing(formOf(check, '一号'), check)).toEqual(['请选择检查结果', '必查要点还有1项未填', '请填写现场情况']);
});

test('一键“全部未发现问题”：每一要点用清单自己的语句', () => {
  const form = { ...allWell(formOf(check, '一号'), check), conditions: '正常营业' };
  expect(form.answers).toEqual({ '1': { answer: '执照有效', note: '' }, '2': { answer: '未发现问题', note: '' } });
  expect(form.code).toBe('NO_PROBLEM_FOUND');
  expect(stillMissing(form, check)).toEqual([]);
});

test('PD-20h: 检查结果按细则的次序列出，不按代码的字母', () => {
  expect(choices('ResultCode').map(({ value }) => value)).toEqual(Object.keys(resultCodes));
});
