import { Form, Select } from 'antd';
import { departmentOf, type OwnDepartment } from '../departments.ts';
import { matterOptions, useMatters } from '../registry/matter-choices.ts';
import { words } from './words.ts';

interface ListedMatterItemProps {
  readonly name: string;
  readonly label: string;
  /** Whose list in force it is chosen from; nothing can be chosen before it is known. */
  readonly agency: string | undefined;
}

/** One matter of an agency's published list, by its code. */
export function ListedMatterItem({ name, label, agency }: ListedMatterItemProps) {
  const department = departmentOf(agency ?? null, null);
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      {department ? <Choices department={department} /> : <Select disabled />}
    </Form.Item>
  );
}

/** `own` is what the form gives: value, change, id. */
function Choices({ department, ...own }: { readonly department: OwnDepartment }) {
  const matters = useMatters(department);
  return <Select {...own} showSearch optionFilterProp="label" options={matterOptions(matters)} notFoundContent={words.noMatterList} />;
}
