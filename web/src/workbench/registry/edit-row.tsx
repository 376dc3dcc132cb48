import { type ReactNode, useState } from 'react';
import { useAct, WhyNot } from '../acting.tsx';
import { ActButton } from '../acts.tsx';
import type { OwnDepartment } from '../departments.ts';
import type { FormField, Values } from '../form/field.ts';
import { words } from './words.ts';

interface EditRowProps {
  readonly id: string;
  readonly fields: readonly FormField[];
  /** The use case that shows personal data in full. */
  readonly unmask: ReturnType<OwnDepartment['document']>;
  readonly notNow: string | false;
  /** The form, once the personal data is there to fill it with. */
  readonly form: (personal: Values, close: () => void) => ReactNode;
}

/** Opens the form with everything registered. Looking at the personal data in it goes on record as registry work (PD 第二十五条). */
export function EditRow({ id, fields, unmask, notNow, form }: EditRowProps) {
  const [known, setKnown] = useState<Values>();
  const look = useAct(unmask as never);
  const secrets = fields.filter(({ secret }) => secret);
  const open = () =>
    look.mutate({ id, fields: secrets.map(({ secret }) => secret), purpose: { type: 'REGISTRY', reason: '变更登记' } } as never, {
      onSuccess(data) {
        const values = Object.values(data as Record<string, { values: readonly string[] | null }>)[0]?.values ?? [];
        setKnown(Object.fromEntries(secrets.map(({ name }, at) => [name, values[at] ?? ''])));
      },
    });
  return (
    <>
      <ActButton notNow={notNow} loading={look.isPending} onClick={open}>
        {words.edit}
      </ActButton>
      <WhyNot error={look.error} />
      {known && form(known, () => setKnown(undefined))}
    </>
  );
}
