import { DatePicker, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import type { OwnField } from '../departments.ts';

/** Values of the fields only this department has, in words. */
export const ownFacts = (fields: readonly OwnField[], row: object): (readonly [string, string | null])[] =>
  fields.map(({ name, title, values }) => {
    const value = (row as Readonly<Record<string, unknown>>)[name];
    if (value === null || value === undefined) return [title, null];
    return [
      title,
      [value]
        .flat()
        .map((one) => values?.[String(one)] ?? String(one))
        .join('、'),
    ];
  });

const optionsOf = ({ values = {} }: OwnField) => Object.entries(values).map(([value, label]) => ({ value, label }));

/** By the type of the field: how it is filled in. */
const inputs: Readonly<Record<OwnField['type'], (field: OwnField) => ReactNode>> = {
  TEXT: (field) => (field.values ? <Select allowClear options={optionsOf(field)} /> : <Input maxLength={400} />),
  TEXT_LIST: (field) => <Select mode={field.values ? 'multiple' : 'tags'} options={optionsOf(field)} />,
  INTEGER: () => <InputNumber precision={0} style={{ width: '100%' }} />,
  DATE: () => <DatePicker style={{ width: '100%' }} />,
};

/** Form items of the fields only this department has. */
export const OwnFieldItems = ({ fields }: { readonly fields: readonly OwnField[] }) =>
  fields.map((field) => (
    <Form.Item
      key={field.name}
      name={field.name}
      label={field.title}
      extra={field.basis && `依据 ${field.basis}`}
      rules={[{ required: field.required ?? false, message: `请填写${field.title}` }]}
    >
      {inputs[field.type](field)}
    </Form.Item>
  ));
