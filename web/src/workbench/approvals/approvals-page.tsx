import { Card, Empty, Flex } from 'antd';
import { word } from '../../browser/words.ts';
import { ApprovalsDocument } from '../../generated/workbench/graphql.ts';
import { Answered, useAsk } from '../asking.tsx';
import { LinkButton } from '../link-button.tsx';
import { useMe } from '../me.tsx';
import { Page } from '../page.tsx';
import { ApprovalCard } from './approval-card.tsx';
import { elsewhere, type Waiting } from './approval-words.ts';
import { CorrectionCard } from './correction-card.tsx';
import { ExemptionCard } from './exemption-card.tsx';
import { ObjectionCard } from './objection-card.tsx';
import { ReplacementCard } from './replacement-card.tsx';
import { ReportCard } from './report-card.tsx';
import { ReviewCard } from './review-card.tsx';
import './approvals.css';
import { common } from '../words.ts';
import { words } from './words.ts';

/** What waits for the decision of who is signed in, one card per item; nothing is decided in a heap (web.md §9 B5). */
export function Approvals() {
  const { department, roles } = useMe();
  const review = roles.includes('rev');
  const head = roles.includes('dh') || roles.includes('ph');
  const asked = useAsk(ApprovalsDocument, { agency: department ?? '', review, head, answer: review || head }, department !== null);
  return (
    <Page title={common.approvals}>
      <Answered of={asked}>{(waiting) => <Cards waiting={waiting} />}</Answered>
    </Page>
  );
}

function Cards({ waiting }: { readonly waiting: Waiting }) {
  const { toReview, toSign, toReplace, toExempt, toReport, toAnswer, requested, todos } = waiting;
  const cards = [
    ...(toReplace?.nodes ?? []).map((r) => <ReplacementCard key={r.id} replacement={r} />),
    ...(toSign?.nodes ?? []).map((c) => <CorrectionCard key={c.id} correction={c} />),
    ...(toExempt?.nodes ?? []).map((e) => <ExemptionCard key={e.id} exemption={e} />),
    ...(toReview?.nodes ?? []).map((r) => <ReviewCard key={r.id} result={r} />),
    ...(toAnswer?.nodes ?? [])
      .filter(({ state }) => state === 'RECEIVED' || state === 'RECHECKING')
      .map((o) => <ObjectionCard key={o.id} objection={o} corrections={requested?.nodes ?? []} />),
    ...(toReport?.nodes ?? []).filter(({ state }) => state === 'DRAFTED').map((r) => <ReportCard key={r.id} report={r} />),
    ...todos.items
      .filter(({ kind }) => elsewhere[kind])
      .map((t) => (
        <ApprovalCard key={`${t.kind} ${t.subject}`} kind={word('TodoKind', t.kind)} title={t.about} since={t.since}>
          <LinkButton to={elsewhere[t.kind]!}>{words.go}</LinkButton>
        </ApprovalCard>
      )),
  ];
  if (cards.length === 0)
    return (
      <Card>
        <Empty description={words.nothing} />
      </Card>
    );
  return (
    <Flex vertical gap={12} className="approvals">
      {cards}
    </Flex>
  );
}
