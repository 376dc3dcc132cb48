import { Select } from 'antd';
import type { OwnDepartment } from '../departments.ts';
import { useMe } from '../me.tsx';
import { useAddress } from '../page.tsx';
import { words } from './words.ts';

/** Of an upper agency: its own registry, or that of an agency below (PD 第二十六条). */
export function AgencyChoice({ department: { agency, below } }: { readonly department: OwnDepartment }) {
  const me = useMe();
  const { set } = useAddress();
  if (below.length === 0) return null;
  return (
    <Select
      aria-label={words.department}
      style={{ minWidth: 240 }}
      value={agency.code}
      options={[{ value: me.department, label: words.ownDepartment }, ...below.map(({ code, name }) => ({ value: code, label: name }))]}
      onChange={(code) => set({ agency: code === me.department ? null : code })}
    />
  );
}
