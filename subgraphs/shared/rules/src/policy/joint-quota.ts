import type { QuotaRule } from '../packs/parameter-values.ts';
import type { RulePack } from '../packs/rule-pack.ts';
import { sourceText } from '../packs/rule-pack.ts';

const order: readonly QuotaRule[] = ['OPTIONAL', 'INITIATE_OR_JOIN_1', 'INITIATE_1'];

/**
 * PD 第九条, KF 第十二条第二款: the yearly joint quota of a department, the stricter of its region's and its own pack.
 * @param departmentClass Chinese kind as PD 9 lists it (公安, 市场监管 …); any other kind is optional there (PD-09c)
 */
export function jointQuotaOf(
  departmentClass: string,
  packs: { readonly joint?: RulePack; readonly own?: RulePack },
): { readonly rule: QuotaRule; readonly from: string } {
  const rules = [packs.joint, packs.own]
    .filter((pack) => pack !== undefined)
    .map((pack) => {
      const { value, source } = pack.parameters.jointQuota;
      const byClass = order.find((rule) => value.byClass[rule]?.includes(departmentClass)) ?? 'OPTIONAL';
      const rule = value.rule === 'BY_DEPARTMENT_CLASS' ? byClass : value.rule === 'NONE' ? 'OPTIONAL' : value.rule;
      return { rule, from: sourceText(pack.code, source) };
    });
  return rules.reduce(
    (best, next) => (order.indexOf(next.rule) > order.indexOf(best.rule) ? next : best),
    rules[0] ?? {
      rule: 'OPTIONAL',
      from: '未规定',
    },
  );
}
