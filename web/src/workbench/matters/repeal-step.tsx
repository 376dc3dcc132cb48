import { Step } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { DayItem, dayOf, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { words } from './words.ts';

const may = ['op', 'dh', 'ph'];

/** YY 三（一）: a law is gone; every matter that rests on it alone may no longer be used, whatever list it stands in. */
export function RepealStep({ department }: { readonly department: OwnDepartment }) {
  const me = useMe();
  return (
    <Step<{ agency: string; title: string; documentNo?: string; repealedOn: string; source: string }>
      title={words.repeal}
      explain={words.repealExplain}
      document={department.document('RepealLegalBasis')}
      input={{ agency: department.agency.code }}
      notNow={(department.readOnly && words.byAuthorToRepeal) || (!may.some((role) => me.roles.includes(role)) && words.notToRepeal)}
      prepare={({ repealedOn, ...rest }) => ({ ...rest, repealedOn: dayOf(repealedOn) })}
      done={words.repealDone}
    >
      <TextItem name="title" label={words.lawTitle} extra={words.lawTitleExtra} />
      <TextItem name="documentNo" label={words.documentNo} extra={words.lawNoExtra} optional />
      <DayItem name="repealedOn" label={words.repealedOn} />
      <TextItem name="source" label={words.repealSource} extra={words.repealSourceExtra} />
    </Step>
  );
}
