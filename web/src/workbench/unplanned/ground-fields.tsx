import { Form, Select } from 'antd';
import { choices, word } from '../../browser/words.ts';
import { UsableExemptionsDocument } from '../../generated/workbench/graphql.ts';
import { useAsk } from '../asking.tsx';
import { TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';

/** Ordered from above; every other ground is a record, which an approved exemption proves. */
const deployments: ReadonlySet<string> = new Set(['SPECIAL_CAMPAIGN', 'SPECIAL_EVENT', 'UPPER_INSTRUCTION']);

/** What a directed task rests on: the deploying document, or the number of an approved exemption (YY 三（五）, K-05). */
export function GroundFields() {
  const me = useMe();
  const { data } = useAsk(UsableExemptionsDocument, { agency: me.department ?? '' }, me.department !== null);
  const exemptions = data?.data.exemptions.nodes ?? [];
  return (
    <>
      <Form.Item name="groundCode" label="情形" rules={[{ required: true, message: '请选择情形' }]}>
        <Select
          options={[
            { label: '另行部署', options: choices('ExemptionGround').filter(({ value }) => deployments.has(value)) },
            { label: '有记录情形', options: choices('ExemptionGround').filter(({ value }) => !deployments.has(value)) },
          ]}
        />
      </Form.Item>
      <Form.Item noStyle dependencies={['groundCode']}>
        {({ getFieldValue }) => {
          const ground = getFieldValue('groundCode') as string | undefined;
          if (!ground || deployments.has(ground)) return <TextItem name="documentNo" label="部署文件的文号" extra="如 舞政办〔2026〕9号" />;
          const usable = exemptions.filter((e) => e.ground === ground);
          return (
            <Form.Item
              name="documentNo"
              label="已批准的豁免"
              rules={[{ required: true, message: '请选择豁免' }]}
              extra="其载明的对象即为本任务的全部范围"
            >
              <Select
                options={usable.map((e) => ({
                  value: e.no,
                  label: `${e.no} ${word('ExemptionGround', e.ground)}（${e.evidence}，至 ${e.validTo}）`,
                }))}
                notFoundContent="没有该情形的已批准豁免，请先在“次数豁免”中申请。"
              />
            </Form.Item>
          );
        }}
      </Form.Item>
      <TextItem name="note" label="说明" optional />
    </>
  );
}
