import { denialCodes, refusalCodes } from '@double-random/rules';
import { translated } from './refusals.ts';

test('X-23: 每一个拒绝代码都有英文的说法；中文用平台自己的话', () => {
  const codes = [...denialCodes, ...refusalCodes, 'CONFLICT', 'RATE_LIMITED', 'UNAVAILABLE', 'INTERNAL_SERVER_ERROR'];
  expect(codes.filter((code) => !translated(code, 'en'))).toEqual([]);
  expect(codes.filter((code) => translated(code, 'zh'))).toEqual([]);
});
