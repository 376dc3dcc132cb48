import { Card, Empty, Form } from 'antd';
import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import {
  AgreeMatterEquivalenceDocument,
  MatterEquivalencesDocument,
  type MatterEquivalencesQuery,
  ProposeMatterEquivalenceDocument,
  RevokeMatterEquivalenceDocument,
} from '../../generated/workbench/graphql.ts';
import { Step } from '../acting.tsx';
import { Acts } from '../acts.tsx';
import { Answered, useAsk } from '../asking.tsx';
import { Chinese } from '../chinese.tsx';
import { LongItem, ReasonItem } from '../form/items.tsx';
import { ListedMatterItem } from '../matters/listed-matter-item.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { common } from '../words.ts';
import { AgencyItem } from './agency-item.tsx';
import { words } from './words.ts';

type Equivalence = MatterEquivalencesQuery['matterEquivalences']['nodes'][number];

/** Matters two departments agree to be the same, so that one's result spares the other's visit (PD 第二十四条). */
export function EquivalencesPage() {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(MatterEquivalencesDocument, { after: get('after') });
  const notNow = !(me.roles.includes('dh') || me.roles.includes('ph')) && words.byDeputyHead;
  return (
    <Page title={common.equivalences} extra={<Propose agency={me.department ?? ''} notNow={notNow} />}>
      <Card>
        <Answered of={asked}>
          {({ matterEquivalences: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={words.noEquivalence} />
            ) : (
              <>
                <Equivalences rows={[...nodes]} notNow={notNow} />
                <Pager pageInfo={pageInfo} />
              </>
            )
          }
        </Answered>
      </Card>
    </Page>
  );
}

const Propose = ({ agency, notNow }: { readonly agency: string; readonly notNow: string | false }) => (
  <Step
    title={words.propose}
    type="primary"
    explain={words.proposeExplain}
    document={ProposeMatterEquivalenceDocument}
    input={{ agency }}
    notNow={notNow}
    done={words.proposeDone}
  >
    <ListedMatterItem name="matterCode" label={words.ourMatter} agency={agency} />
    <AgencyItem name="otherAgency" label={words.theirAgency} sameRegion />
    <TheirMatter />
    <LongItem name="explanation" label={words.explanation} maxLength={1000} />
  </Step>
);

const Equivalences = ({ rows, notNow }: { readonly rows: Equivalence[]; readonly notNow: string | false }) => (
  <WideTable
    label={common.equivalences}
    least={880}
    rowKey="id"
    size="middle"
    dataSource={rows}
    columns={[
      { title: common.initiator, render: (_, e) => <Matter of={e.department.name} name={e.matterName} code={e.matterCode} /> },
      {
        title: words.theirAgency,
        render: (_, e) => <Matter of={e.otherDepartment.name} name={e.otherMatterName} code={e.otherMatterCode} />,
      },
      { title: words.explanation, width: '28%', render: (_, e) => <Chinese>{e.explanation}</Chinese> },
      { title: words.state, render: (_, e) => word('EquivalenceState', e.state) },
      { title: words.proposedAt, render: (_, e) => shown(e.proposedAt) },
      { title: words.agreedAt, render: (_, e) => shown(e.agreedAt) },
      { title: words.acts, render: (_, e) => <EquivalenceActs of={e} notNow={notNow} /> },
    ]}
  />
);

/** Chosen from the list of whoever was chosen above it. */
const TheirMatter = () => (
  <ListedMatterItem name="otherMatterCode" label={words.theirMatter} agency={Form.useWatch<string | undefined>('otherAgency')} />
);

const Matter = ({ of, name, code }: { readonly of: string; readonly name: string; readonly code: string }) => (
  <>
    <Chinese>{of}</Chinese>
    <div>
      <Chinese>{name}</Chinese> <code>{code}</code>
    </div>
  </>
);

function EquivalenceActs({ of: { id, state, otherDepartment }, notNow }: { readonly of: Equivalence; readonly notNow: string | false }) {
  const me = useMe();
  if (state === 'REVOKED') return null;
  const input = { equivalenceId: id };
  return (
    <Acts>
      {state === 'PROPOSED' && (
        <Step
          title={words.agree}
          type="primary"
          explain={words.agreeExplain}
          document={AgreeMatterEquivalenceDocument}
          input={input}
          notNow={me.department === otherDepartment.code ? notNow : words.byOtherHead}
          done={words.agreeDone}
        />
      )}
      <Step
        title={words.revoke}
        explain={words.revokeExplain}
        document={RevokeMatterEquivalenceDocument}
        input={input}
        notNow={notNow}
        done={words.revokeDone}
      >
        <ReasonItem label={words.reason} />
      </Step>
    </Acts>
  );
}
