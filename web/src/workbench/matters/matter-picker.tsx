import { Form, Select } from 'antd';
import { useAsk } from '../asking.tsx';
import { departmentOf, type OwnDepartment } from '../departments.ts';

interface Reference {
  readonly agency: string;
  readonly matterId: string;
}

/** Values of the pickers, by agency. */
export type PickedMatters = Readonly<Record<string, readonly string[] | undefined>>;

export const referencesOf = (picked: PickedMatters | undefined): readonly Reference[] =>
  Object.entries(picked ?? {}).flatMap(([agency, ids]) => (ids ?? []).map((matterId) => ({ agency, matterId })));

/** Matters of an agency's published list to choose from, as form value `matters.<agency>`; nothing else can be planned (PD 第二条). */
export function MatterPicker({ agency }: { readonly agency: string }) {
  const department = departmentOf(agency, null);
  return department ? <Picker department={department} /> : null;
}

function Picker({ department }: { readonly department: OwnDepartment }) {
  const { code, name } = department.agency;
  const { data } = useAsk(department.document('MatterChoices'), { agency: code });
  const matters = data?.data.lists.nodes[0]?.matters ?? [];
  return (
    <Form.Item name={['matters', code]} label={`${name}的抽查事项`}>
      <Select
        mode="multiple"
        optionFilterProp="label"
        options={matters.map((m) => ({ value: m.id, label: `${m.name}（${m.code}）` }))}
        notFoundContent="该部门还没有公布的事项清单，公布之后才能列入。"
      />
    </Form.Item>
  );
}
