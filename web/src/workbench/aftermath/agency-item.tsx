import { agencies, findAgency } from '@double-random/schema/departments';
import { Form, Select } from 'antd';
import { useMe } from '../me.tsx';
import { followUps } from './words.ts';

interface AgencyItemProps {
  readonly name?: string;
  readonly label?: string;
  /** Only agencies that inspect together with the own one. */
  readonly sameRegion?: boolean;
}

/** Another agency, those of the own region first. */
export function AgencyItem({ name = 'toAgency', label = followUps.toAgency, sameRegion = false }: AgencyItemProps) {
  const me = useMe();
  const region = findAgency(me.department ?? '')?.region;
  const others = agencies.filter(({ code }) => code !== me.department);
  const near = others.filter((agency) => region !== undefined && agency.region === region);
  const far = sameRegion ? [] : others.filter((agency) => !near.includes(agency));
  const options = [...near, ...far].map((agency) => ({ value: agency.code, label: agency.name }));
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: label }]}>
      <Select options={options} showSearch optionFilterProp="label" />
    </Form.Item>
  );
}
