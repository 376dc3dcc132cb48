import type { OwnDepartment } from '../departments.ts';
import { RowForm } from '../form/row-form.tsx';
import { useAddress } from '../page.tsx';
import type { RegisteredInspector } from './inspector-words.ts';
import { inspectorFields } from './registry-fields.ts';
import { words } from './words.ts';

interface InspectorFormProps {
  readonly department: OwnDepartment;
  /** Who is changed, with the personal data looked at for it; absent: somebody new. */
  readonly inspector?: RegisteredInspector;
  readonly onClose: () => void;
}

export function InspectorForm({ department, inspector, onClose }: InspectorFormProps) {
  const { set, get } = useAddress();
  return (
    <RowForm
      title={inspector ? words.changeOf(inspector.name ?? inspector.nameMasked) : words.enterInspector}
      fields={inspectorFields(department)}
      document={department.document('UpsertInspector') as never}
      known={{ agency: department.agency.code }}
      row={inspector}
      done={inspector ? words.entryChanged : words.entered}
      onClose={onClose}
      onSaved={(answer) => {
        const id = Object.values(answer as Record<string, { inspector: { id: string } | null }>)[0]?.inspector?.id;
        if (id) set({ inspector: id, after: get('after') });
      }}
    />
  );
}
