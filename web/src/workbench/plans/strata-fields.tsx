import { Button, Flex, Form, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';

const groups = [
  {
    label: '信用风险分类',
    options: choices('CreditRiskClass').map(({ value, label }) => ({ value: `risk:${value}`, label: `${value}类（${label}）` })),
  },
  {
    label: '记录情形（须有已批准的豁免）',
    options: choices('ObjectTagGround').map(({ value, label }) => ({ value: `ground:${value}`, label })),
  },
];

/** Groups that are drawn more often than the rest (YY 三（五） 提高抽查比例). */
export const StrataFields = () => (
  <Form.Item label="分层比例" extra="未列出的按抽查比例抽取；按记录情形的，须高于抽查比例（YY 三（五））">
    <Form.List name="strata">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} wrap>
              <Form.Item name={[name, 'of']} noStyle rules={[{ required: true, message: '请选择分层' }]}>
                <Select aria-label="分层" placeholder="哪些对象" style={{ width: 240 }} options={groups} />
              </Form.Item>
              <Form.Item name={[name, 'percent']} noStyle rules={[{ required: true, message: '请填写比例' }]}>
                <InputNumber aria-label="分层比例（%）" placeholder="%" min={0.01} max={100} precision={2} />
              </Form.Item>
              <Button onClick={() => remove(name)}>删去</Button>
            </Flex>
          ))}
          <div>
            <Button onClick={() => add({})}>添加分层</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);
