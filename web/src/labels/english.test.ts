import { deadlineKinds, denialCodes, refusalCodes } from '@double-random/rules';
import { deadlineIn } from './deadlines.ts';
import { translated } from './refusals.ts';

test('X-23: 每一个拒绝代码都有英文的说法；中文用平台自己的话', () => {
  const codes = [...denialCodes, ...refusalCodes, 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];
  expect(codes.filter((code) => !translated(code, 'en'))).toEqual([]);
  expect(codes.filter((code) => translated(code, 'zh'))).toEqual([]);
});

test('X-23: 每一种期限都有英文的说法；中文用平台自己的话', () => {
  const title = '期限';
  const kinds = [...Object.keys(deadlineKinds), 'RECTIFICATION'];
  expect(kinds.filter((kind) => deadlineIn('en', { kind, title }) === title)).toEqual([]);
  expect(kinds.filter((kind) => deadlineIn('zh', { kind, title }) !== title)).toEqual([]);
});
