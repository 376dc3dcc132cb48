import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { DayItem, dayOf, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';

const may = ['op', 'dh', 'ph'];

/** YY 三（一）: a law is gone; every matter that rests on it alone may no longer be used, whatever list it stands in. */
export function RepealStep({ department }: { readonly department: OwnDepartment }) {
  const me = useMe();
  return (
    <Step<{ agency: string; title: string; documentNo?: string; repealedOn: string; source: string }>
      title="登记依据废止"
      explain="自废止之日起，所列依据的事项会标出，不能再用于新任务；已设立的任务不受影响。请随后修订清单。"
      document={department.document('RepealLegalBasis')}
      input={{ agency: department.agency.code }}
      notNow={
        (department.readOnly && '由制定部门自行登记（KF 第五条）') ||
        (!may.some((role) => me.roles.includes(role)) && '由本部门经办人或负责人登记（YY 三（一））')
      }
      prepare={({ repealedOn, ...rest }) => ({ ...rest, repealedOn: dayOf(repealedOn) })}
      done="已登记，所涉事项已标出"
    >
      <TextItem name="title" label="文件名称" extra="与清单中所列的名称一致" />
      <TextItem name="documentNo" label="文号" extra="不填则同名文件全部废止" optional />
      <DayItem name="repealedOn" label="自哪一日起无效" />
      <TextItem name="source" label="废止依据" extra="废止的文件或者决定" />
    </Step>
  );
}
