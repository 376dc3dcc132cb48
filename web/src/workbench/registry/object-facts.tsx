import { Descriptions } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { OwnDepartment } from '../departments.ts';
import { matterName, useMatters } from './matter-choices.ts';
import type { RegisteredObject } from './object-words.ts';
import { ownFacts } from './own-facts.ts';
import { UnmaskObject } from './unmask.tsx';

/** What is registered of an object; personal data stays masked until somebody says what for. */
export function ObjectFacts({ department, object: o }: { readonly department: OwnDepartment; readonly object: RegisteredObject }) {
  const matters = useMatters(department);
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['唯一编码', o.code],
    ['种类', word('ObjectKind', o.kind)],
    ['统一社会信用代码', o.uscc],
    ['所属主体', o.ownerUscc],
    ['住所（地址）', o.address],
    ['行政区划', o.division],
    ['经营范围', o.businessScope],
    ['抽查事项', o.matterCodes.map((code) => matterName(matters, code)).join('、')],
    ['信用风险分类', o.creditRiskClass && `${word('CreditRiskClass', o.creditRiskClass)}（${o.creditRiskDate ?? '日期未登记'}）`],
    ...ownFacts(department.objectFields, o),
    ['负责人', o.personInChargeMasked],
    ['联系电话', o.contactPhoneMasked],
    ['身份证号', o.idNumberMasked],
    ['状态起始', `${o.stateSince}${o.stateReason ? `，${o.stateReason}` : ''}`],
    ['承继主体', o.successorUscc],
    ['版本', `第${o.version}版，${shown(o.updatedAt)}`],
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
