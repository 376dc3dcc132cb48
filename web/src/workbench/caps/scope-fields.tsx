import { Form, Select } from 'antd';
import { choices, word } from '../../browser/words.ts';
import type { ObjectKind } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

interface ObjectScope {
  readonly codes?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly creditRiskClasses?: readonly string[] | null;
  readonly everyone?: boolean | null;
}

/** `信用风险C、D类；企业` as people say whom it is about. */
export const scopeText = ({ everyone, codes, kinds, creditRiskClasses }: ObjectScope): string =>
  [
    everyone && words.all,
    codes?.join(words.comma),
    kinds?.map((kind) => word('ObjectKind', kind as ObjectKind)).join(words.comma),
    creditRiskClasses?.length && words.risk(creditRiskClasses.join(words.comma)),
  ]
    .filter(Boolean)
    .join(words.semicolon) || '—';

/** Whom an exemption or a directed task is about, as form values `codes`, `kinds`, `creditRiskClasses`. */
export const ScopeFields = () => (
  <>
    <Form.Item name="codes" label={words.codes} extra={words.codesExtra}>
      <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[' ', '、', ',', '\n']} />
    </Form.Item>
    <Form.Item name="kinds" label={words.kinds}>
      <Select mode="multiple" options={choices('ObjectKind')} />
    </Form.Item>
    <Form.Item name="creditRiskClasses" label={words.riskClasses}>
      <Select
        mode="multiple"
        options={choices('CreditRiskClass').map(({ value, label }) => ({ value, label: words.riskClass(value, label) }))}
      />
    </Form.Item>
  </>
);

/** Of the form's values, what says whom; nothing when nobody was named. */
export const scopeOf = ({ codes, kinds, creditRiskClasses, everyone }: Record<string, unknown>): ObjectScope => {
  const some = (value: unknown) => ((value as readonly string[] | undefined)?.length ? (value as readonly string[]) : undefined);
  const named = { codes: some(codes), kinds: some(kinds), creditRiskClasses: some(creditRiskClasses) };
  return {
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value)),
    ...(everyone ? { everyone: true } : {}),
  };
};
