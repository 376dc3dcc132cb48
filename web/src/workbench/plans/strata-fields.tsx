import { Button, Flex, Form, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import { words } from './words.ts';

const groups = [
  {
    label: words.riskClass,
    options: choices('CreditRiskClass').map(({ value, label }) => ({ value: `risk:${value}`, label: words.classOf(value, label) })),
  },
  {
    label: words.onRecord,
    options: choices('ObjectTagGround').map(({ value, label }) => ({ value: `ground:${value}`, label })),
  },
];

/** Groups that are drawn more often than the rest (YY 三（五） 提高抽查比例). */
export const StrataFields = () => (
  <Form.Item label={words.strata} extra={words.strataExtra}>
    <Form.List name="strata">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} wrap>
              <Form.Item name={[name, 'of']} noStyle rules={[{ required: true, message: words.chooseStratum }]}>
                <Select aria-label={words.stratum} placeholder={words.whichObjects} style={{ width: 240 }} options={groups} />
              </Form.Item>
              <Form.Item name={[name, 'percent']} noStyle rules={[{ required: true, message: words.fillInRatio }]}>
                <InputNumber aria-label={words.stratumRatio} placeholder="%" min={0.01} max={100} precision={2} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{words.remove}</Button>
            </Flex>
          ))}
          <div>
            <Button onClick={() => add({})}>{words.addStratum}</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);
