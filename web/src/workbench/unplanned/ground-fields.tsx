import { Form, Select } from 'antd';
import { choices, word } from '../../browser/words.ts';
import { UsableExemptionsDocument } from '../../generated/workbench/graphql.ts';
import { useAsk } from '../asking.tsx';
import { TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { words } from './words.ts';

/** Ordered from above; every other ground is a record, which an approved exemption proves. */
const deployments: ReadonlySet<string> = new Set(['SPECIAL_CAMPAIGN', 'SPECIAL_EVENT', 'UPPER_INSTRUCTION']);

/** What a directed task rests on: the deploying document, or the number of an approved exemption (YY 三（五）, K-05). */
export function GroundFields() {
  const me = useMe();
  const { data } = useAsk(UsableExemptionsDocument, { agency: me.department ?? '' }, me.department !== null);
  const exemptions = data?.data.exemptions.nodes ?? [];
  return (
    <>
      <Form.Item name="groundCode" label={words.situation} rules={[{ required: true, message: words.chooseSituation }]}>
        <Select
          options={[
            { label: words.deployed, options: choices('ExemptionGround').filter(({ value }) => deployments.has(value)) },
            { label: words.recorded, options: choices('ExemptionGround').filter(({ value }) => !deployments.has(value)) },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['groundCode']}>
        {({ getFieldValue }) => {
          const ground = getFieldValue('groundCode') as string | undefined;
          if (!ground || deployments.has(ground))
            return <TextItem name="documentNo" label={words.deployingDocument} extra={words.deployingExample} />;
          const usable = exemptions.filter((e) => e.ground === ground);
          return (
            <Form.Item
              name="documentNo"
              label={words.exemption}
              rules={[{ required: true, message: words.chooseExemption }]}
              extra={words.exemptionExtra}
            >
              <Select
                options={usable.map((e) => ({
                  value: e.no,
                  label: words.exemptionChoice(e.no, word('ExemptionGround', e.ground), e.evidence, e.validTo),
                }))}
                notFoundContent={words.noExemption}
              />
            </Form.Item>
          );
        }}
      </Form.Item>
      <TextItem name="note" label={words.note} optional />
    </>
  );
}
