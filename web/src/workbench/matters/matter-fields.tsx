import { Button, Card, Checkbox, Flex, Form, Input, InputNumber, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { ownFormField } from '../form/field.ts';
import { FormItems } from '../form/form-items.tsx';
import { matterMarks, matterTexts } from './matter-values.ts';

/** Everything a matter states, as a form. */
export function MatterFields({ department, isNew }: { readonly department: OwnDepartment; readonly isNew: boolean }) {
  return (
    <>
      <Form.Item name="code" label="事项编码" extra="各版本间不变，如 M-HOTEL" rules={[{ required: true, message: '请填写编码' }]}>
        <Input maxLength={60} disabled={!isNew} />
      </Form.Item>
      <Form.Item name="name" label="抽查事项名称" rules={[{ required: true, message: '请填写名称' }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="categories" label="事项类别">
        <Select mode="multiple" options={choices('MatterCategory')} />
      </Form.Item>
      <Form.Item name="methods" label="检查方式">
        <Select mode="multiple" options={choices('Method')} />
      </Form.Item>
      <Form.Item name="objectKinds" label="对象种类">
        <Select mode="multiple" options={choices('ObjectKind')} />
      </Form.Item>
      <Flex gap={16} wrap>
        <Form.Item name="percent" label="每轮抽查比例（%）">
          <InputNumber min={0.01} max={100} precision={2} />
        </Form.Item>
        <Form.Item name="roundsPerYear" label="每年轮次上限">
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
        <Form.Item name="entityCapPerYear" label="同一主体年度上限">
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
      </Flex>
      <Form.Item name="responsibleUnit" label="责任单位">
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
      <Form.Item name="aliases" label="别称" extra="计划等文件中使用的其他名称，回车确认">
        <Select mode="tags" open={false} suffixIcon={null} />
      </Form.Item>
      <Bases />
      <Checklist />
    </>
  );
}

const Bases = () => (
  <Form.Item label="检查依据" required>
    <Form.List name="legalBases">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} wrap>
              <Form.Item name={[name, 'title']} noStyle rules={[{ required: true, message: '请填写依据名称' }]}>
                <Input aria-label="依据名称" placeholder="《旅馆业治安管理办法》" style={{ width: 260 }} />
              </Form.Item>
              <Form.Item name={[name, 'documentNo']} noStyle>
                <Input aria-label="文号" placeholder="文号" style={{ width: 160 }} />
              </Form.Item>
              <Form.Item name={[name, 'article']} noStyle>
                <Input aria-label="条款" placeholder="第几条" style={{ width: 120 }} />
              </Form.Item>
              <Button onClick={() => remove(name)}>删去</Button>
            </Flex>
          ))}
          <div>
            <Button onClick={() => add({})}>添加依据</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);

const sentences = [
  ['method', '检查方法'],
  ['passSentence', '未发现问题时的默认用语'],
  ['problemSentence', '发现问题时的默认用语'],
] as const;

const Checklist = () => (
  <Form.Item label="检查要点">
    <Form.List name="checklist">
      {(fields, { add, remove }) => (
        <Flex vertical gap={8}>
          {fields.map(({ key, name }) => (
            <Card key={key} size="small">
              <Flex gap={8} wrap align="center">
                <Form.Item name={[name, 'code']} noStyle rules={[{ required: true, message: '请填写要点编号' }]}>
                  <Input aria-label="要点编号" placeholder="编号" style={{ width: 90 }} />
                </Form.Item>
                <Form.Item name={[name, 'text']} noStyle rules={[{ required: true, message: '请填写要点内容' }]}>
                  <Input aria-label="要点内容" placeholder="要点内容" style={{ width: 300, flex: 1 }} />
                </Form.Item>
                <Form.Item name={[name, 'mandatory']} noStyle valuePropName="checked">
                  <Checkbox>必查</Checkbox>
                </Form.Item>
                <Form.Item name={[name, 'important']} noStyle valuePropName="checked">
                  <Checkbox>音像记录</Checkbox>
                </Form.Item>
                <Button onClick={() => remove(name)}>删去</Button>
                {sentences.map(([field, label]) => (
                  <Form.Item key={field} name={[name, field]} noStyle>
                    <Input aria-label={label} placeholder={label} maxLength={400} />
                  </Form.Item>
                ))}
              </Flex>
            </Card>
          ))}
          <div>
            <Button onClick={() => add({ code: `C${fields.length + 1}` })}>添加要点</Button>
          </div>
        </Flex>
      )}
    </Form.List>
  </Form.Item>
);
