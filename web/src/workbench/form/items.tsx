import { DatePicker, Form, Input } from 'antd';
import type { Dayjs } from 'dayjs';
import { day } from './field.ts';
import { words } from './words.ts';

interface ItemProps {
  readonly name: string;
  readonly label: string;
  readonly extra?: string;
  /** May stay empty. */
  readonly optional?: boolean;
}

const rule = (label: string, optional: boolean, say: (label: string) => string) => [{ required: !optional, message: say(label) }];

/** One line of text. */
export const TextItem = ({ name, label, extra, optional = false, maxLength = 300 }: ItemProps & { readonly maxLength?: number }) => (
  <Form.Item name={name} label={label} extra={extra} rules={rule(label, optional, words.fillIn)}>
    <Input maxLength={maxLength} />
  </Form.Item>
);

/** Several lines. */
export const LongItem = ({ name, label, extra, optional = false, maxLength = 500 }: ItemProps & { readonly maxLength?: number }) => (
  <Form.Item name={name} label={label} extra={extra} rules={rule(label, optional, words.fillIn)}>
    <Input.TextArea rows={3} maxLength={maxLength} showCount />
  </Form.Item>
);

/** Why; asked of nearly every step that takes something back. */
export const ReasonItem = ({ label = words.reason }: { readonly label?: string }) => <LongItem name="reason" label={label} />;

export const DayItem = ({ name, label, extra, optional = false }: ItemProps) => (
  <Form.Item name={name} label={label} extra={extra} rules={rule(label, optional, words.choose)}>
    <DatePicker style={{ width: '100%' }} />
  </Form.Item>
);

/** First and last day; `daysOf` reads it. */
export const DaysItem = ({ name, label, extra }: ItemProps) => (
  <Form.Item name={name} label={label} extra={extra} rules={rule(label, false, words.choose)}>
    <DatePicker.RangePicker style={{ width: '100%' }} />
  </Form.Item>
);

export const dayOf = (value: unknown): string => day(value as Dayjs);
export const daysOf = (value: unknown): readonly [from: string, to: string] => {
  const [from, to] = value as readonly [Dayjs, Dayjs];
  return [day(from), day(to)];
};
