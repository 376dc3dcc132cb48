import { Descriptions } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { matterName, useMatters } from './matter-choices.ts';
import type { RegisteredObject } from './object-words.ts';
import { ownFacts } from './own-facts.ts';
import { UnmaskObject } from './unmask.tsx';
import { t } from './words.ts';

/** What is registered of an object; personal data stays masked until somebody says what for. */
export function ObjectFacts({ department, object: o }: { readonly department: OwnDepartment; readonly object: RegisteredObject }) {
  const matters = useMatters(department);
  const facts: readonly (readonly [string, string | number | null])[] = [
    [t.objectCode, o.code],
    [t.kind, word('ObjectKind', o.kind)],
    [t.uscc, o.uscc],
    [t.ownerUscc, o.ownerUscc],
    [t.address, o.address],
    [t.division, o.division],
    [t.businessScope, o.businessScope],
    [t.matters, o.matterCodes.map((code) => matterName(matters, code)).join(t.comma)],
    [t.creditRiskClass, o.creditRiskClass && t.classOf(word('CreditRiskClass', o.creditRiskClass), o.creditRiskDate ?? t.dateUnknown)],
    ...ownFacts(department.objectFields, o),
    [t.personInCharge, o.personInChargeMasked],
    [t.phone, o.contactPhoneMasked],
    [t.idNumber, o.idNumberMasked],
    [t.stateSince, t.sinceOf(o.stateSince, o.stateReason)],
    [t.successor, o.successorUscc],
    [t.version, t.versionOf(o.version, shown(o.updatedAt))],
  ];
  return (
    <>
      <Descriptions
        size="small"
        bordered
        column={1}
        items={facts.filter(([, value]) => value !== null && value !== '').map(([label, children]) => ({ key: label, label, children }))}
      />
      <div>
        <UnmaskObject department={department} id={o.id} />
      </div>
    </>
  );
}
