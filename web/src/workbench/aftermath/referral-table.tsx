import { Tag } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import type { ReferralFactsFragment } from '../../generated/workbench/graphql.ts';
import { AgencyName, Chinese } from '../chinese.tsx';
import { tones } from '../theme.ts';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { ReferralActs } from './referral-acts.tsx';
import { followUps, words } from './words.ts';

/** Referrals with what came of them, and what the reader's end does next. */
export const ReferralTable = ({ rows }: { readonly rows: ReferralFactsFragment[] }) => (
  <WideTable
    label={common.referrals}
    least={900}
    rowKey="id"
    size="middle"
    dataSource={rows}
    columns={[
      {
        title: `${followUps.fromAgency} → ${followUps.toAgency}`,
        render: (_, r) => (
          <>
            <AgencyName code={r.fromAgency} /> → <AgencyName code={r.toAgency} />
          </>
        ),
      },
      {
        title: followUps.clue,
        width: '26%',
        render: (_, r) => (
          <>
            <Chinese>{r.clue}</Chinese> {r.criminal && <Tag color={tones.bad}>{followUps.crime}</Tag>}
            {r.evidence.length > 0 && (
              <div>
                <small>
                  {followUps.evidence} {followUps.pieces(r.evidence.length)}
                </small>
              </div>
            )}
          </>
        ),
      },
      { title: followUps.state, width: 90, render: (_, r) => word('ReferralState', r.state) },
      { title: followUps.sentAt, render: (_, r) => shown(r.sentAt) },
      {
        title: followUps.answer,
        render: (_, r) => (
          <>
            {shown(r.answeredAt)}
            {(r.outcome ?? r.reason) && (
              <div>
                <Chinese>{r.outcome ?? r.reason}</Chinese> {r.abnormalListed && <Tag>{followUps.listedOnClue}</Tag>}
              </div>
            )}
          </>
        ),
      },
      { title: words.acts, render: (_, r) => <ReferralActs referral={r} /> },
    ]}
  />
);
