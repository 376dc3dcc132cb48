import { Card, Empty, Flex, Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { CeremonyDocument, OpenCeremoniesDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { Page } from '../page.tsx';
import { tones } from '../theme.ts';
import { CeremonyBoard } from './ceremony-board.tsx';
import { CeremonyActs } from './draw-acts.tsx';
import { DrawStages } from './draw-stages.tsx';
import { ProofLink } from './proof-link.tsx';
import { Room } from './room.tsx';
import { words } from './words.ts';

/** Draws before an audience that are going on, in which the own department or office takes part. */
export function CeremonyList() {
  const asked = useAsk(OpenCeremoniesDocument, {}, true, () => 5_000);
  return (
    <Page title={words.publicDraw}>
      <Answered of={asked}>
        {({ openCeremonies: { nodes } }) =>
          nodes.length === 0 ? (
            <Card>
              <Empty description={words.noCeremony} />
            </Card>
          ) : (
            <Flex vertical gap={16}>
              {nodes.map((c) => (
                <Card key={c.id} title={<Link to={`/ceremonies/${c.id}`}>{c.draws.map(({ number }) => number).join(words.comma)}</Link>}>
                  <p>{words.openUntil(shown(c.openedAt), shown(c.expiresAt))}</p>
                  {c.parties.map((p) => (
                    <Tag key={p.code} color={p.revealedAt ? tones.good : p.next ? tones.busy : tones.plain}>
                      {p.name} {p.revealedAt ? words.revealed : p.next ? words.reveal : words.waiting}
                    </Tag>
                  ))}
                </Card>
              ))}
            </Flex>
          )
        }
      </Answered>
    </Page>
  );
}

/** One ceremony, for the parties that do not see the list: what anybody in the room sees, and the own button. */
export function CeremonyRoom() {
  const { id = '' } = useParams();
  const asked = useAsk(CeremonyDocument, { id }, true, ({ ceremony }) => (ceremony.state === 'OPEN' ? 2_000 : false));
  return (
    <Answered of={asked}>
      {({ ceremony }) => (
        <Room
          title={words.ceremonyTitle(ceremony.draws.map(({ number }) => number).join(words.comma))}
          about={words.ceremonyAbout(
            word('CeremonyState', ceremony.state),
            shown(ceremony.openedAt),
            ceremony.closedAt ? words.completedAt(shown(ceremony.closedAt)) : '',
          )}
          back={{ to: '/ceremonies', title: words.back }}
        >
          <DrawStages done={ceremony.state === 'CLOSED' ? 4 : 2} />
          <CeremonyBoard ceremony={ceremony} />
          <section className="draw-acts no-print" aria-label={words.steps}>
            <CeremonyActs ceremony={ceremony} />
            {ceremony.state === 'CLOSED' && <p>{words.listMade}</p>}
          </section>
          {ceremony.draws.map((d) => (
            <ProofLink key={d.number} number={d.number} sealHash={d.sealHash} />
          ))}
        </Room>
      )}
    </Answered>
  );
}
