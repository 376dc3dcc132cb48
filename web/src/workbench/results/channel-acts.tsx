import { findAgency } from '@double-random/schema/departments';
import { AcknowledgeChannelDocument, type Channel, type DeliveryState, RetryChannelDocument } from '../../generated/workbench/graphql.ts';
import type { Me } from '../../session/me.ts';
import { Step } from '../acting.tsx';
import { TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { tones } from '../theme.ts';
import { words } from './words.ts';

export const toneOf = { QUEUED: tones.plain, SENT: tones.busy, ACKED: tones.good, FAILED: tones.bad } as const;

interface ChannelActsProps {
  readonly publicationId: string;
  readonly delivery: { readonly channel: Channel; readonly state: DeliveryState; readonly byReceipt: boolean };
}

/** A leading-group office looks after what other systems show of the agency's results (YX 六（一）). */
export const hasOffice = (agency: string | null): boolean => findAgency(agency ?? '')?.units?.some(({ code }) => code === 'lgo') ?? false;

const publishes = ({ roles }: Me) => roles.includes('op') || roles.includes('rev');

/** YX 六（一）: where the agency has a leading-group office, that office confirms; elsewhere whoever may publish. */
function confirmNotNow(me: Me, { state, byReceipt }: ChannelActsProps['delivery']): string | false {
  if (byReceipt) return words.confirmsItself;
  if (state === 'QUEUED') return words.notHandedOver;
  return hasOffice(me.department) ? !me.roles.includes('lgo') && words.confirmedByOffice : !publishes(me) && words.confirmedByClerk;
}

/** What may be done with one result at one channel: sent again when it failed, confirmed by whoever has seen it there. */
export function ChannelActs({ publicationId, delivery }: ChannelActsProps) {
  const me = useMe();
  const { channel, state } = delivery;
  if (state === 'ACKED') return null;
  if (state === 'FAILED')
    return (
      <Step
        title={words.sendAgain}
        explain={words.sendAgainExplain}
        document={RetryChannelDocument}
        input={{ publicationId, channel }}
        notNow={!publishes(me) && words.byOfficer}
        done={words.sentAgain}
      />
    );
  return (
    <Step
      title={words.confirmChannel}
      explain={words.confirmChannelExplain}
      document={AcknowledgeChannelDocument}
      input={{ publicationId, channel }}
      notNow={confirmNotNow(me, delivery)}
      done={words.channelConfirmed}
    >
      <TextItem name="receipt" label={words.receipt} />
    </Step>
  );
}
