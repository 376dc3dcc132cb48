import { deadlineKinds, denialCodes, parameterNames, refusalCodes } from '@double-random/rules';
import { metricDefinitions } from '../../../subgraphs/joint-inspection/src/report/coordination/definitions.ts';
import { deadlineIn } from './deadlines.ts';
import { figureIn, formulaIn } from './figures.ts';
import { parameterIn } from './parameters.ts';
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

test('X-20: 每一个指标的名称和口径都有英文的说法；中文随数字而来', () => {
  const [name, formula] = ['名称', '口径'];
  const codes = metricDefinitions.map(({ code }) => code);
  expect(codes.filter((code) => figureIn('en', code, name) === name || formulaIn('en', code, formula) === formula)).toEqual([]);
  expect(codes.filter((code) => formulaIn('zh', code, formula) !== formula)).toEqual([]);
});

test('X-23: 规则的每一个参数都有英文的说法；中文随规则而来', () => {
  const label = '参数';
  expect(parameterNames.filter((name) => parameterIn('en', name, label) === label)).toEqual([]);
  expect(parameterNames.filter((name) => parameterIn('zh', name, label) !== label)).toEqual([]);
});
