import { Button, Card, Checkbox, Flex, Form, Input, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { ownFormField } from '../form/field.ts';
import { FormItems } from '../form/form-items.tsx';
import { matterMarks, matterTexts } from './matter-values.ts';
import { words } from './words.ts';

/** Everything a matter states, as a form. */
export function MatterFields({ department, isNew }: { readonly department: OwnDepartment; readonly isNew: boolean }) {
  return (
    <>
      <Form.Item name="code" label={words.matterCode} extra={words.codeExtra} rules={[{ required: true, message: words.fillInCode }]}>
        <Input maxLength={60} disabled={!isNew} />
      </Form.Item>
      <Form.Item name="name" label={words.matterName} rules={[{ required: true, message: words.fillInName }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="categories" label={words.categories}>
        <Select mode="multiple" options={choices('MatterCategory')} />
      </Form.Item>
      <Form.Item name="methods" label={words.methods}>
        <Select mode="multiple" options={choices('Method')} />
      </Form.Item>
      <Form.Item name="objectKinds" label={words.objectKinds}>
        <Select mode="multiple" options={choices('ObjectKind')} />
      </Form.Item>
      <Flex gap={16} wrap>
        <Form.Item name="percent" label={words.percent}>
          <InputNumber min={0.01} max={100} precision={2} />
        </Form.Item>
        <Form.Item name="roundsPerYear" label={words.rounds}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
        <Form.Item name="entityCapPerYear" label={words.entityCap}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      </Flex>
      <Form.Item name="responsibleUnit" label={words.responsibleUnit}>
        {department.agency.units?.length ? (
          <Select allowClear options={department.agency.units.map(({ code, name }) => ({ value: code, label: name }))} />
        ) : (
          <Input maxLength={100} />
        )}
      </Form.Item>
      <FormItems fields={department.matterFields.map(ownFormField)} />
      {matterTexts.map(([name, label]) => (
        <Form.Item key={name} name={name} label={label}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={4000} />
        </Form.Item>
      ))}
      <Flex gap={16} wrap>
        {matterMarks.map(([name, label]) => (
          <Form.Item key={name} name={name} valuePropName="checked">
            <Checkbox>{label}</Checkbox>
          </Form.Item>
        ))}
      </Flex>
      <Form.Item name="aliases" label={words.aliases} extra={words.aliasesExtra}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
      <Bases />
      <Checklist />
    </>
  );
}

const Bases = () => (
  <Form.Item label={words.bases} required>
    <Form.List name="legalBases">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} wrap>
              <Form.Item name={[name, 'title']} noStyle rules={[{ required: true, message: words.fillInBasis }]}>
                <Input aria-label={words.basisTitle} placeholder="《旅馆业治安管理办法》" style={{ width: 260 }} />
              </Form.Item>
              <Form.Item name={[name, 'documentNo']} noStyle>
                <Input aria-label={words.documentNo} placeholder={words.documentNo} style={{ width: 160 }} />
              </Form.Item>
              <Form.Item name={[name, 'article']} noStyle>
                <Input aria-label={words.article} placeholder={words.whichArticle} style={{ width: 120 }} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{words.remove}</Button>
            </Flex>
          ))}
          <div>
            <Button onClick={() => add({})}>{words.addBasis}</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);

const sentences = [
  ['method', words.itemMethod],
  ['passSentence', words.passSentence],
  ['problemSentence', words.problemSentence],
] as const;

const Checklist = () => (
  <Form.Item label={words.checklist}>
    <Form.List name="checklist">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Card key={key} size="small">
              <Flex gap={8} wrap align="center">
                <Form.Item name={[name, 'code']} noStyle rules={[{ required: true, message: words.fillInItemCode }]}>
                  <Input aria-label={words.itemCode} placeholder={words.no} style={{ width: 90 }} />
                </Form.Item>
                <Form.Item name={[name, 'text']} noStyle rules={[{ required: true, message: words.fillInItem }]}>
                  <Input aria-label={words.item} placeholder={words.item} style={{ width: 300, flex: 1 }} />
                </Form.Item>
                <Form.Item name={[name, 'mandatory']} noStyle valuePropName="checked">
                  <Checkbox>{words.mandatory}</Checkbox>
                </Form.Item>
                <Form.Item name={[name, 'important']} noStyle valuePropName="checked">
                  <Checkbox>{words.recorded}</Checkbox>
                </Form.Item>
                <Button onClick={() => remove(name)}>{words.remove}</Button>
                {sentences.map(([field, label]) => (
                  <Form.Item key={field} name={[name, field]} noStyle>
                    <Input aria-label={label} placeholder={label} maxLength={400} />
                  </Form.Item>
                ))}
              </Flex>
            </Card>
          ))}
          <div>
            <Button onClick={() => add({ code: `C${fields.length + 1}` })}>{words.addItem}</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);
