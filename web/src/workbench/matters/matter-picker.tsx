import { Form, Select } from 'antd';
import { useAsk } from '../asking.tsx';
import { departmentOf, type OwnDepartment } from '../departments.ts';
import { words } from './words.ts';

interface MatterPickerProps {
  readonly agency: string;
  /** Chosen before: named also where the list in force no longer has them. */
  readonly chosen?: readonly { readonly matterId: string; readonly name: string }[];
}

/** Matters of an agency's published list to choose from, as form value `matters.<agency>`; nothing else can be planned (PD 第二条). */
export function MatterPicker({ agency, chosen = [] }: MatterPickerProps) {
  const department = departmentOf(agency, null);
  return department ? <Picker department={department} chosen={chosen} /> : null;
}

function Picker({ department, chosen }: { readonly department: OwnDepartment; readonly chosen: Required<MatterPickerProps>['chosen'] }) {
  const { code, name } = department.agency;
  const { data } = useAsk(department.document('MatterChoices'), { agency: code });
  const matters = data?.data.lists.nodes[0]?.matters ?? [];
  const gone = data ? chosen.filter(({ matterId }) => !matters.some(({ id }) => id === matterId)) : [];
  return (
    <Form.Item name={['matters', code]} label={words.mattersBy(name)}>
      <Select
        mode="multiple"
        optionFilterProp="label"
        options={[
          ...matters.map((m) => ({ value: m.id, label: words.choice(m.name, m.code) })),
          ...gone.map((m) => ({ value: m.matterId, label: words.goneChoice(m.name) })),
        ]}
        notFoundContent={words.noMatterList}
      />
    </Form.Item>
  );
}
