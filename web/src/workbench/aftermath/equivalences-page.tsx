import { Card, Empty } from 'antd';
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
import { LongItem, ReasonItem, TextItem } from '../form/items.tsx';
import { useMe } from '../me.tsx';
import { Page, Pager, useAddress } from '../page.tsx';
import { WideTable } from '../wide-table.tsx';
import { t } from '../words.ts';
import { AgencyItem } from './agency-item.tsx';
import { a } from './words.ts';

type Equivalence = MatterEquivalencesQuery['matterEquivalences']['nodes'][number];

/** Matters two departments agree to be the same, so that one's result spares the other's visit (PD 第二十四条). */
export function EquivalencesPage() {
  const me = useMe();
  const { get } = useAddress();
  const asked = useAsk(MatterEquivalencesDocument, { after: get('after') });
  const notNow = !(me.roles.includes('dh') || me.roles.includes('ph')) && a.byDeputyHead;
  return (
    <Page title={t.equivalences} extra={<Propose agency={me.department ?? ''} notNow={notNow} />}>
      <Card>
        <Answered of={asked}>
          {({ matterEquivalences: { nodes, pageInfo } }) =>
            nodes.length === 0 ? (
              <Empty description={a.noEquivalence} />
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
    title={a.propose}
    type="primary"
    explain={a.proposeExplain}
    document={ProposeMatterEquivalenceDocument}
    input={{ agency }}
    notNow={notNow}
    done={a.proposeDone}
  >
    <TextItem name="matterCode" label={a.ourMatter} maxLength={60} />
    <AgencyItem name="otherAgency" label={a.theirAgency} sameRegion />
    <TextItem name="otherMatterCode" label={a.theirMatter} maxLength={60} />
    <LongItem name="explanation" label={a.explanation} maxLength={1000} />
  </Step>
);

const Equivalences = ({ rows, notNow }: { readonly rows: Equivalence[]; readonly notNow: string | false }) => (
  <WideTable
    label={t.equivalences}
    least={880}
    rowKey="id"
    size="middle"
    dataSource={rows}
    columns={[
      { title: t.initiator, render: (_, e) => <Matter of={e.department.name} code={e.matterCode} /> },
      { title: a.theirAgency, render: (_, e) => <Matter of={e.otherDepartment.name} code={e.otherMatterCode} /> },
      { title: a.explanation, width: '28%', render: (_, e) => <Chinese>{e.explanation}</Chinese> },
      { title: a.state, render: (_, e) => word('EquivalenceState', e.state) },
      { title: a.proposedAt, render: (_, e) => shown(e.proposedAt) },
      { title: a.agreedAt, render: (_, e) => shown(e.agreedAt) },
      { title: a.acts, render: (_, e) => <EquivalenceActs of={e} notNow={notNow} /> },
    ]}
  />
);

const Matter = ({ of, code }: { readonly of: string; readonly code: string }) => (
  <>
    <Chinese>{of}</Chinese>
    <div>
      <code>{code}</code>
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
          title={a.agree}
          type="primary"
          explain={a.agreeExplain}
          document={AgreeMatterEquivalenceDocument}
          input={input}
          notNow={me.department === otherDepartment.code ? notNow : a.byOtherHead}
          done={a.agreeDone}
        />
      )}
      <Step
        title={a.revoke}
        explain={a.revokeExplain}
        document={RevokeMatterEquivalenceDocument}
        input={input}
        notNow={notNow}
        done={a.revokeDone}
      >
        <ReasonItem label={a.reason} />
      </Step>
    </Acts>
  );
}
