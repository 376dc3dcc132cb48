import { Checkbox, Form, Select } from 'antd';
import { shown } from '../../browser/dates.ts';
import type { CreateReferralInput } from '../../generated/workbench/graphql.ts';
import { LongItem } from '../form/items.tsx';
import { AgencyItem } from './agency-item.tsx';
import type { SubjectAtDesk } from './steps.ts';
import { followUps } from './words.ts';

/** Where a clue goes, and with which evidence (PD 第二十条（三）). */
export const ReferralFields = ({ evidence }: { readonly evidence: NonNullable<SubjectAtDesk['evidence']> }) => (
  <>
    <AgencyItem />
    <LongItem name="clue" label={followUps.clue} maxLength={2000} />
    <Form.Item name="evidenceIds" label={followUps.evidence}>
      <Select
        mode="multiple"
        options={evidence.map(({ id, fileName, takenAt }) => ({ value: id, label: `${fileName ?? id} ${shown(takenAt)}` }))}
        notFoundContent={followUps.noEvidence}
      />
    </Form.Item>
    <Form.Item name="criminal" valuePropName="checked">
      <Checkbox>{followUps.criminal}</Checkbox>
    </Form.Item>
  </>
);

/** What was filled in, as the platform takes it. */
export const referralOf = ({ toAgency, clue, evidenceIds, criminal }: Readonly<Record<string, unknown>>) =>
  ({ toAgency, clue, evidenceIds: evidenceIds ?? [], criminal: criminal === true }) as Partial<CreateReferralInput>;
