import { Button } from 'antd';
import { useState } from 'react';
import { useAct, WhyNot } from '../acting.tsx';
import type { OwnDepartment } from '../departments.ts';
import { ObjectForm } from './object-form.tsx';
import type { RegisteredObject } from './object-words.ts';

interface EditObjectProps {
  readonly department: OwnDepartment;
  readonly object: RegisteredObject;
  readonly notNow: string | false;
}

const secrets = {
  personInCharge: 'PERSON_IN_CHARGE',
  contactPhone: 'CONTACT_PHONE',
  idNumber: 'ID_NUMBER',
  ownerIdNumber: 'OWNER_ID_NUMBER',
} as const;

/** Opens the form with everything registered. Looking at the personal data in it goes on record as registry work (PD 第二十五条). */
export function EditObject({ department, object, notNow }: EditObjectProps) {
  const [known, setKnown] = useState<Readonly<Record<string, string>>>();
  const look = useAct(department.document('UnmaskObject'));
  const open = () =>
    look.mutate(
      { id: object.id, fields: Object.values(secrets), purpose: { type: 'REGISTRY', reason: '变更登记' } },
      {
        onSuccess(data) {
          const values = Object.values(data as Record<string, { values: readonly string[] | null }>)[0]?.values ?? [];
          setKnown(Object.fromEntries(Object.keys(secrets).map((name, at) => [name, values[at] ?? ''])));
        },
      },
    );
  return (
    <>
      <Button disabled={Boolean(notNow)} loading={look.isPending} {...(notNow ? { title: notNow } : {})} onClick={open}>
        变更登记
      </Button>
      <WhyNot error={look.error} />
      {known && <ObjectForm department={department} object={{ ...object, ...known }} onClose={() => setKnown(undefined)} />}
    </>
  );
}
