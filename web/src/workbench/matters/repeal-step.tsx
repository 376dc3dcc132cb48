import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { DayItem, dayOf, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { t } from './words.ts';

const may = ['op', 'dh', 'ph'];

/** YY 三（一）: a law is gone; every matter that rests on it alone may no longer be used, whatever list it stands in. */
export function RepealStep({ department }: { readonly department: OwnDepartment }) {
  const me = useMe();
  return (
    <Step<{ agency: string; title: string; documentNo?: string; repealedOn: string; source: string }>
      title={t.repeal}
      explain={t.repealExplain}
      document={department.document('RepealLegalBasis')}
      input={{ agency: department.agency.code }}
      notNow={(department.readOnly && t.byAuthorToRepeal) || (!may.some((role) => me.roles.includes(role)) && t.notToRepeal)}
      prepare={({ repealedOn, ...rest }) => ({ ...rest, repealedOn: dayOf(repealedOn) })}
      done={t.repealDone}
    >
      <TextItem name="title" label={t.lawTitle} extra={t.lawTitleExtra} />
      <TextItem name="documentNo" label={t.documentNo} extra={t.lawNoExtra} optional />
      <DayItem name="repealedOn" label={t.repealedOn} />
      <TextItem name="source" label={t.repealSource} extra={t.repealSourceExtra} />
    </Step>
  );
}
