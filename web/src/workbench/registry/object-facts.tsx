import { Descriptions } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { matterName, useMatters } from './matter-choices.ts';
import type { RegisteredObject } from './object-words.ts';
import { ownFacts } from './own-facts.ts';
import { UnmaskObject } from './unmask.tsx';
import { words } from './words.ts';

/** What is registered of an object; personal data stays masked until somebody says what for. */
export function ObjectFacts({ department, object: o }: { readonly department: OwnDepartment; readonly object: RegisteredObject }) {
  const matters = useMatters(department);
  const facts: readonly (readonly [string, string | number | null])[] = [
    [words.objectCode, o.code],
    [words.kind, word('ObjectKind', o.kind)],
    [words.uscc, o.uscc],
    [words.ownerUscc, o.ownerUscc],
    [words.address, o.address],
    [words.division, o.division],
    [words.businessScope, o.businessScope],
    [words.matters, o.matterCodes.map((code) => matterName(matters, code)).join(words.comma)],
    [
      words.creditRiskClass,
      o.creditRiskClass && words.classOf(word('CreditRiskClass', o.creditRiskClass), o.creditRiskDate ?? words.dateUnknown),
    ],
    ...ownFacts(department.objectFields, o),
    [words.personInCharge, o.personInChargeMasked],
    [words.phone, o.contactPhoneMasked],
    [words.idNumber, o.idNumberMasked],
    [words.stateSince, words.sinceOf(o.stateSince, o.stateReason)],
    [words.successor, o.successorUscc],
    [words.version, words.versionOf(o.version, shown(o.updatedAt))],
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
