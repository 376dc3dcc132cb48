import { Button, Card, Checkbox, Flex, Form, Input, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { ownFormField } from '../form/field.ts';
import { FormItems } from '../form/form-items.tsx';
import { matterMarks, matterTexts } from './matter-values.ts';
import { t } from './words.ts';

/** Everything a matter states, as a form. */
export function MatterFields({ department, isNew }: { readonly department: OwnDepartment; readonly isNew: boolean }) {
  return (
    <>
      <Form.Item name="code" label={t.matterCode} extra={t.codeExtra} rules={[{ required: true, message: t.fillInCode }]}>
        <Input maxLength={60} disabled={!isNew} />
      </Form.Item>
      <Form.Item name="name" label={t.matterName} rules={[{ required: true, message: t.fillInName }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="categories" label={t.categories}>
        <Select mode="multiple" options={choices('MatterCategory')} />
      </Form.Item>
      <Form.Item name="methods" label={t.methods}>
        <Select mode="multiple" options={choices('Method')} />
      </Form.Item>
      <Form.Item name="objectKinds" label={t.objectKinds}>
        <Select mode="multiple" options={choices('ObjectKind')} />
      </Form.Item>
      <Flex gap={16} wrap>
        <Form.Item name="percent" label={t.percent}>
          <InputNumber min={0.01} max={100} precision={2} />
        </Form.Item>
        <Form.Item name="roundsPerYear" label={t.rounds}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
        <Form.Item name="entityCapPerYear" label={t.entityCap}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      </Flex>
      <Form.Item name="responsibleUnit" label={t.responsibleUnit}>
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
      <Form.Item name="aliases" label={t.aliases} extra={t.aliasesExtra}>
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
      <Bases />
      <Checklist />
    </>
  );
}

const Bases = () => (
  <Form.Item label={t.bases} required>
    <Form.List name="legalBases">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} wrap>
              <Form.Item name={[name, 'title']} noStyle rules={[{ required: true, message: t.fillInBasis }]}>
                <Input aria-label={t.basisTitle} placeholder="《旅馆业治安管理办法》" style={{ width: 260 }} />
              </Form.Item>
              <Form.Item name={[name, 'documentNo']} noStyle>
                <Input aria-label={t.documentNo} placeholder={t.documentNo} style={{ width: 160 }} />
              </Form.Item>
              <Form.Item name={[name, 'article']} noStyle>
                <Input aria-label={t.article} placeholder={t.whichArticle} style={{ width: 120 }} />
              </Form.Item>
              <Button onClick={() => remove(name)}>{t.remove}</Button>
            </Flex>
          ))}
          <div>
            <Button onClick={() => add({})}>{t.addBasis}</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);

const sentences = [
  ['method', t.itemMethod],
  ['passSentence', t.passSentence],
  ['problemSentence', t.problemSentence],
] as const;

const Checklist = () => (
  <Form.Item label={t.checklist}>
    <Form.List name="checklist">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Card key={key} size="small">
              <Flex gap={8} wrap align="center">
                <Form.Item name={[name, 'code']} noStyle rules={[{ required: true, message: t.fillInItemCode }]}>
                  <Input aria-label={t.itemCode} placeholder={t.no} style={{ width: 90 }} />
                </Form.Item>
                <Form.Item name={[name, 'text']} noStyle rules={[{ required: true, message: t.fillInItem }]}>
                  <Input aria-label={t.item} placeholder={t.item} style={{ width: 300, flex: 1 }} />
                </Form.Item>
                <Form.Item name={[name, 'mandatory']} noStyle valuePropName="checked">
                  <Checkbox>{t.mandatory}</Checkbox>
                </Form.Item>
                <Form.Item name={[name, 'important']} noStyle valuePropName="checked">
                  <Checkbox>{t.recorded}</Checkbox>
                </Form.Item>
                <Button onClick={() => remove(name)}>{t.remove}</Button>
                {sentences.map(([field, label]) => (
                  <Form.Item key={field} name={[name, field]} noStyle>
                    <Input aria-label={label} placeholder={label} maxLength={400} />
                  </Form.Item>
                ))}
              </Flex>
            </Card>
          ))}
          <div>
            <Button onClick={() => add({ code: `C${fields.length + 1}` })}>{t.addItem}</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);
