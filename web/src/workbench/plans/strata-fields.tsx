import { Button, Flex, Form, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import { t } from './words.ts';

const groups = [
  {
    label: t.riskClass,
    options: choices('CreditRiskClass').map(({ value, label }) => ({ value: `risk:${value}`, label: t.classOf(value, label) })),
  },
  {
    label: t.onRecord,
    options: choices('ObjectTagGround').map(({ value, label }) => ({ value: `ground:${value}`, label })),
  },
];

/** Groups that are drawn more often than the rest (YY 三（五） 提高抽查比例). */
export const StrataFields = () => (
  <Form.Item label={t.strata} extra={t.strataExtra}>
    <Form.List name="strata">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} wrap>
              <Form.Item name={[name, 'of']} noStyle rules={[{ required: true, message: t.chooseStratum }]}>
                <Select aria-label={t.stratum} placeholder={t.whichObjects} style={{ width: 240 }} options={groups} />
              </Form.Item>
              <Form.Item name={[name, 'percent']} noStyle rules={[{ required: true, message: t.fillInRatio }]}>
                <InputNumber aria-label={t.stratumRatio} placeholder="%" min={0.01} max={100} precision={2} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t.remove}</Button>
            </Flex>
          ))}
          <div>
            <Button onClick={() => add({})}>{t.addStratum}</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);
