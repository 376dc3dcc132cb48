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

/** Draws before an audience that are going on, in which the own department or office takes part. */
export function CeremonyList() {
  const asked = useAsk(OpenCeremoniesDocument, {}, true, () => 5_000);
  return (
    <Page title="公开摇号">
      <Answered of={asked}>
        {({ openCeremonies: { nodes } }) =>
          nodes.length === 0 ? (
            <Card>
              <Empty description="现在没有本部门参加的公开摇号。发起部门在任务的抽取页面开始后，会出现在这里，本页自动更新。" />
            </Card>
          ) : (
            <Flex vertical gap={16}>
              {nodes.map((c) => (
                <Card key={c.id} title={<Link to={`/ceremonies/${c.id}`}>{c.draws.map(({ number }) => number).join('、')}</Link>}>
                  <p>
                    {shown(c.openedAt)} 开始，须在 {shown(c.expiresAt)} 前完成
                  </p>
                  {c.parties.map((p) => (
                    <Tag key={p.code} color={p.revealedAt ? tones.good : p.next ? tones.busy : tones.plain}>
                      {p.name} {p.revealedAt ? '已揭示' : p.next ? '请揭示' : '等待'}
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
          title={`公开摇号 ${ceremony.draws.map(({ number }) => number).join('、')}`}
          about={`${word('CeremonyState', ceremony.state)}　${shown(ceremony.openedAt)} 开始${ceremony.closedAt ? `　${shown(ceremony.closedAt)} 完成` : ''}`}
          back={{ to: '/ceremonies', title: '返回' }}
        >
          <DrawStages done={ceremony.state === 'CLOSED' ? 4 : 2} />
          <CeremonyBoard ceremony={ceremony} />
          <section className="draw-acts no-print" aria-label="可以办理的步骤">
            <CeremonyActs ceremony={ceremony} />
            {ceremony.state === 'CLOSED' && <p>名单已经产生，由发起部门锁定、派发。检查前名单保密，本页不显示。</p>}
          </section>
          {ceremony.draws.map((d) => (
            <ProofLink key={d.number} number={d.number} sealHash={d.sealHash} />
          ))}
        </Room>
      )}
    </Answered>
  );
}
