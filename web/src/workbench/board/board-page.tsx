import { findAgency } from '@double-random/schema/departments';
import { Empty } from 'antd';
import { useMe } from '../me.tsx';
import { DepartmentBoard } from './department-board.tsx';
import { RegionBoard } from './region-board.tsx';

/** What one answers for, at a glance: the region's for its conference office, the department's for everybody else (web.md §9 D). */
export function Board() {
  const { department, roles } = useMe();
  const agency = findAgency(department ?? '');
  if (!agency) return <Empty description="您的账号不属于任何部门，没有可以统计的工作。请从左侧选择其他栏目。" />;
  if (roles.includes('jco') && agency.region) return <RegionBoard region={agency.region} />;
  return <DepartmentBoard agency={agency.code} />;
}
