import { findAgency } from '@double-random/schema/departments';
import { Empty } from 'antd';
import { useMe } from '../me.tsx';
import { DepartmentBoard } from './department-board.tsx';
import { RegionBoard } from './region-board.tsx';
import { words } from './words.ts';

/** What one answers for, at a glance: the region's for its conference office, the department's for everybody else (web.md §9 D). */
export function Board() {
  const { department, roles } = useMe();
  const agency = findAgency(department ?? '');
  if (!agency) return <Empty description={words.noDepartment} />;
  if (roles.includes('jco') && agency.region) return <RegionBoard region={agency.region} />;
  return <DepartmentBoard agency={agency.code} />;
}
