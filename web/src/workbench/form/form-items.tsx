import { DatePicker, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { FormField } from './field.ts';
import { words } from './words.ts';

const optionsOf = ({ choices = [] }: FormField) => [...choices];

/** By the type of the field: how it is filled in. */
const inputs: Readonly<Record<FormField['type'], (field: FormField, disabled: boolean) => ReactNode>> = {
  TEXT: ({ maxLength = 400, secret }, disabled) => (
    <Input maxLength={maxLength} disabled={disabled} {...(secret ? { autoComplete: 'off' } : {})} />
  ),
  LONG_TEXT: ({ maxLength = 4000 }, disabled) => (
    <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={maxLength} disabled={disabled} />
  ),
  TEXT_LIST: () => <Select mode="tags" open={false} suffixIcon={null} />,
  CHOICE: (field, disabled) => <Select allowClear={!field.required} disabled={disabled} options={optionsOf(field)} />,
  CHOICES: (field) => (
    <Select mode="multiple" optionFilterProp="label" options={optionsOf(field)} notFoundContent={field.noChoice ?? words.nothingToChoose} />
  ),
  INTEGER: () => <InputNumber precision={0} style={{ width: '100%' }} />,
  DATE: () => <DatePicker style={{ width: '100%' }} />,
};
const chosen: ReadonlySet<FormField['type']> = new Set(['CHOICE', 'CHOICES', 'DATE']);

interface FormItemsProps {
  readonly fields: readonly FormField[];
  /** The row is there already: what says which one it is stays. */
  readonly changing?: boolean;
}

export const FormItems = ({ fields, changing = false }: FormItemsProps) =>
  fields.map((field) => (
    <Form.Item
      key={field.name}
      name={field.name}
      label={field.label}
      extra={field.extra ?? (field.secret && words.sealed)}
      rules={[{ required: field.required ?? false, message: (chosen.has(field.type) ? words.choose : words.fillIn)(field.label) }]}
    >
      {inputs[field.type](field, changing && (field.fixed ?? false))}
    </Form.Item>
  ));
