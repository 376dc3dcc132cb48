import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { choices } from '../../browser/words.ts';
import type { RedactionInput } from '../../generated/workbench/graphql.ts';
import { words } from './words.ts';

/** Without a mode nothing is taken out, and the correction is an ordinary one. */
export const withRedaction = (values: Record<string, unknown>): Record<string, unknown> & { readonly redaction?: RedactionInput } => {
  const { redaction, ...rest } = values as { redaction?: Partial<RedactionInput> };
  if (!redaction?.mode) return rest;
  return { ...rest, redaction: { fields: [], ...redaction } as RedactionInput };
};

/** 开封细则第二十二条: what may not be public and is, taken out of every version by a correction. */
export function RedactionFields() {
  return (
    <>
      <Form.Item name={['redaction', 'mode']} label={words.redaction} extra={words.redactionExplain} initialValue="">
        <Radio.Group options={[{ value: '', label: words.redactNothing }, ...choices('WithholdingMode')]} />
      </Form.Item>
      <Form.Item noStyle dependencies={[['redaction', 'mode']]}>
        {({ getFieldValue }) => {
          const mode = getFieldValue(['redaction', 'mode']) as RedactionInput['mode'] | '' | undefined;
          return (
            mode && (
              <>
                {mode === 'REDACTED' && (
                  <Form.Item
                    name={['redaction', 'fields']}
                    label={words.redactedFields}
                    rules={[{ required: true, message: words.chooseFields }]}
                  >
                    <Checkbox.Group options={choices('RedactableField')} />
                  </Form.Item>
                )}
                <Form.Item
                  name={['redaction', 'secrecyClass']}
                  label={words.secrecy}
                  rules={[{ required: true, message: words.chooseSecrecy }]}
                >
                  <Select options={choices('SecrecyClass').filter(({ value }) => value !== 'NONE')} />
                </Form.Item>
                <Form.Item
                  name={['redaction', 'ground']}
                  label={words.legalBasis}
                  extra={words.groundIsPublic}
                  rules={[{ required: true, message: words.fillInLegalBasis }]}
                >
                  <Input.TextArea rows={2} maxLength={1000} showCount />
                </Form.Item>
              </>
            )
          );
        }}
      </Form.Item>
    </>
  );
}

/** What the public reads instead; of what is no longer public at all, nothing. */
export const Corrected = () => (
  <Form.Item noStyle dependencies={[['redaction', 'mode']]}>
    {({ getFieldValue }) => {
      const hidden = getFieldValue(['redaction', 'mode']) === 'WITHHELD';
      return (
        <>
          <Form.Item
            name="resultCode"
            label={words.correctedResult}
            hidden={hidden}
            rules={[{ required: true, message: words.chooseResult }]}
          >
            <Select options={choices('ResultCode')} />
          </Form.Item>
          <Form.Item name="publicText" label={words.correctedText} hidden={hidden}>
            <Input.TextArea rows={3} maxLength={1000} showCount />
          </Form.Item>
        </>
      );
    }}
  </Form.Item>
);
