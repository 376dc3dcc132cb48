import { findAgency } from '@double-random/schema/departments';
import { Checkbox, Flex, Form } from 'antd';
import { shown } from '../../browser/dates.ts';
import {
  AcceptReferralDocument,
  HandleReferralDocument,
  type ReferralFactsFragment,
  RejectReferralDocument,
  RerouteReferralDocument,
  TakeNoteOfReferralDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { LongItem, ReasonItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { AgencyItem } from './agency-item.tsx';
import { followUps } from './words.ts';

const clause = 'PD 第二十条（三）';

/** What the reader's end of a referral may do now; what the other end does is said. */
export const ReferralActs = ({ referral }: { readonly referral: ReferralFactsFragment }) => (
  <Flex vertical gap={8} align="start">
    <Know referral={referral} />
    <Next referral={referral} />
  </Flex>
);

/** C-11: a suspected crime is sent on with the knowledge of the sender's principal head. */
function Know({ referral }: { readonly referral: ReferralFactsFragment }) {
  const me = useMe();
  if (!referral.criminal || me.department !== referral.fromAgency) return null;
  if (referral.knownAt) return <small>{followUps.known(shown(referral.knownAt))}</small>;
  return (
    <Step
      input={{ referralId: referral.id }}
      title={followUps.knowStep}
      explain={followUps.knowExplain}
      document={TakeNoteOfReferralDocument}
      notNow={!me.roles.includes('ph') && followUps.takenBy(followUps.knowStep, followUps.byPrincipalHead, 'YY 三（六）')}
      done={followUps.knowDone}
    />
  );
}

function Next({ referral }: { readonly referral: ReferralFactsFragment }) {
  const me = useMe();
  const mayAct = me.roles.includes('op') || me.roles.includes('jco');
  const why = (title: string, who: string) => !mayAct && followUps.takenBy(title, who, clause);
  const at = { input: { referralId: referral.id } };
  const received = me.department === referral.toAgency;
  if (referral.state === 'SENT')
    return received ? (
      <Acts>
        <Step
          {...at}
          title={followUps.acceptStep}
          type="primary"
          explain={followUps.acceptExplain}
          document={AcceptReferralDocument}
          notNow={why(followUps.acceptStep, followUps.byReceiver)}
          done={followUps.acceptDone}
        />
        <Step
          {...at}
          title={followUps.rejectStep}
          explain={followUps.rejectExplain}
          document={RejectReferralDocument}
          notNow={why(followUps.rejectStep, followUps.byReceiver)}
          done={followUps.rejectDone}
        >
          <ReasonItem label={followUps.reason} />
        </Step>
      </Acts>
    ) : (
      followUps.waitsForThem
    );
  if (referral.state === 'ACCEPTED')
    return received ? (
      <Step
        {...at}
        title={followUps.handleStep}
        type="primary"
        explain={followUps.handleExplain}
        document={HandleReferralDocument}
        notNow={why(followUps.handleStep, followUps.byReceiver)}
        done={followUps.handleDone}
      >
        <LongItem name="outcome" label={followUps.outcome} maxLength={1000} />
        {findAgency(referral.toAgency)?.subgraph === 'market-supervision' && (
          <Form.Item name="abnormalListed" valuePropName="checked">
            <Checkbox>{followUps.listedOnClue}</Checkbox>
          </Form.Item>
        )}
      </Step>
    ) : (
      followUps.waitsForThem
    );
  if (referral.state === 'HANDLED') return followUps.nothingLeft;
  return received ? (
    followUps.waitsForSender
  ) : (
    <Step
      {...at}
      title={followUps.rerouteStep}
      type="primary"
      explain={followUps.rerouteExplain}
      document={RerouteReferralDocument}
      notNow={why(followUps.rerouteStep, followUps.bySender)}
      done={followUps.rerouteDone}
    >
      <AgencyItem />
    </Step>
  );
}
