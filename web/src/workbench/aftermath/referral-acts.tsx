import {
  AcceptReferralDocument,
  HandleReferralDocument,
  type ReferralFactsFragment,
  RejectReferralDocument,
  RerouteReferralDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { LongItem, ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { AgencyItem } from './agency-item.tsx';
import { f } from './words.ts';

const clause = 'PD 第二十条（三）';

/** What the reader's end of a referral may do now; what the other end does is said. */
export function ReferralActs({ referral }: { readonly referral: ReferralFactsFragment }) {
  const me = useMe();
  const mayAct = me.roles.includes('op') || me.roles.includes('jco');
  const why = (title: string, who: string) => !mayAct && f.takenBy(title, who, clause);
  const at = { input: { referralId: referral.id } };
  const received = me.department === referral.toAgency;
  if (referral.state === 'SENT')
    return received ? (
      <Acts>
        <Step
          {...at}
          title={f.acceptStep}
          type="primary"
          explain={f.acceptExplain}
          document={AcceptReferralDocument}
          notNow={why(f.acceptStep, f.byReceiver)}
          done={f.acceptDone}
        />
        <Step
          {...at}
          title={f.rejectStep}
          explain={f.rejectExplain}
          document={RejectReferralDocument}
          notNow={why(f.rejectStep, f.byReceiver)}
          done={f.rejectDone}
        >
          <ReasonItem label={f.reason} />
        </Step>
      </Acts>
    ) : (
      f.waitsForThem
    );
  if (referral.state === 'ACCEPTED')
    return received ? (
      <Step
        {...at}
        title={f.handleStep}
        type="primary"
        explain={f.handleExplain}
        document={HandleReferralDocument}
        notNow={why(f.handleStep, f.byReceiver)}
        done={f.handleDone}
      >
        <LongItem name="outcome" label={f.outcome} maxLength={1000} />
      </Step>
    ) : (
      f.waitsForThem
    );
  if (referral.state === 'HANDLED') return f.nothingLeft;
  return received ? (
    f.waitsForSender
  ) : (
    <Step
      {...at}
      title={f.rerouteStep}
      type="primary"
      explain={f.rerouteExplain}
      document={RerouteReferralDocument}
      notNow={why(f.rerouteStep, f.bySender)}
      done={f.rerouteDone}
    >
      <AgencyItem />
    </Step>
  );
}
