import { Form, Input } from 'antd';

/** What somebody who decides has to say about it. */
export const Opinion = ({
  name,
  label,
  required = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
}) => (
  <Form.Item name={name} label={label} rules={[{ required, message: `请填写${label}` }]}>
    <Input.TextArea rows={3} maxLength={500} showCount />
  </Form.Item>
);
