import type { OwnDepartment } from '../departments.ts';
import { RowForm } from '../form/row-form.tsx';
import { useAddress } from '../page.tsx';
import { matterOptions, useMatters } from './matter-choices.ts';
import type { RegisteredObject } from './object-words.ts';
import { objectFields } from './registry-fields.ts';
import { words } from './words.ts';

interface ObjectFormProps {
  readonly department: OwnDepartment;
  /** What is changed, with the personal data looked at for it; absent: a new one is entered. */
  readonly object?: RegisteredObject;
  readonly onClose: () => void;
}

export function ObjectForm({ department, object, onClose }: ObjectFormProps) {
  const { set, get } = useAddress();
  const matters = matterOptions(useMatters(department));
  const choices = [...matters, ...gone(object?.matterCodes ?? [], matters)];
  return (
    <RowForm
      title={object ? words.changeOf(object.name) : words.enterObject}
      fields={objectFields(department, choices)}
      document={department.document('UpsertObject') as never}
      known={{ agency: department.agency.code, ...(object ? { code: object.code, version: object.version } : {}) }}
      row={object}
      begin={{ kind: 'ENTERPRISE' }}
      done={object ? words.entryChanged : words.entered}
      onClose={onClose}
      onSaved={(answer) => {
        const id = Object.values(answer as Record<string, { object: { id: string } | null }>)[0]?.object?.id;
        if (id) set({ object: id, after: get('after') });
      }}
    />
  );
}

/** What the object stands under and the list in force no longer has. */
const gone = (codes: readonly string[], known: readonly { readonly value: string }[]) =>
  codes.filter((code) => !known.some(({ value }) => value === code)).map((value) => ({ value, label: words.goneMatter(value) }));
