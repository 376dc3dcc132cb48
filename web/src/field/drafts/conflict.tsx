import { shown } from '../../browser/dates.ts';
import { word } from '../../browser/words.ts';
import { type Method, type ResultCode, SettleFieldDraftDocument } from '../../generated/field/graphql.ts';
import { Step } from '../asking.tsx';
import { t } from '../words.ts';
import { arrived, type Outcome, type Waiting } from './outbox.ts';

type Difference = Outcome['conflicts'][number];

interface ConflictProps {
  readonly item: Waiting;
  readonly conflicts: readonly Difference[];
}

/** Somebody else wrote meanwhile: what of mine stands is chosen part by part; what I signed under is read again before I sign. */
export function Conflict({ item, conflicts }: ConflictProps) {
  const signing = item.draft.kind === 'SIGNATURE';
  const parts = conflicts.filter(({ field }) => field !== 'signature');
  const signers = conflicts.filter(({ field }) => field === 'signature').map(nameOf);
  const settled = { document: SettleFieldDraftDocument, done: () => void arrived(item) };
  const draft = { account: item.account, clientId: item.draft.clientId };
  return (
    <>
      <Step {...settled} title={signing ? t.signNow : t.settle} input={(fields) => ({ ...draft, take: fields.getAll('take').map(String) })}>
        {parts.length > 0 && <p>{signing ? t.changedSince : t.conflict}</p>}
        {signing && (
          <ul>
            {parts.map((part) => (
              <li key={part.field}>{t.changed(titleOf(part.field), shownAs(part, 'base'), shownAs(part, 'theirs'), nameOf(part))}</li>
            ))}
          </ul>
        )}
        {!signing &&
          parts.map((part) => (
            <label key={part.field} className="choice">
              <input type="checkbox" name="take" value={part.field} />
              {t.takeMine(titleOf(part.field), shownAs(part, 'mine'), nameOf(part), shownAs(part, 'theirs'))}
            </label>
          ))}
        {signers.length > 0 && <p>{t.signedAlready(signers)}</p>}
      </Step>
      <Step {...settled} quiet title={signing ? t.doNotSign : t.keepTheirs} input={() => draft} />
    </>
  );
}

/** Of the person where he is known, as in the team; his account otherwise. */
const nameOf = ({ changedBy, changedByName }: Difference): string => changedByName ?? changedBy;

/** What a part of a result is called on its form. */
function titleOf(field: string): string {
  const titles: Readonly<Record<string, string>> = {
    code: t.outcome,
    methods: t.methods,
    publicText: t.publicText,
    'siteRecord.time': t.writtenAt,
    'siteRecord.place': t.place,
    'siteRecord.conditions': t.conditions,
    'siteRecord.problems': t.problems,
  };
  return titles[field] ?? t.item(field.replace(/^checklist\./, ''));
}

function shownAs({ field, ...part }: Difference, whose: 'base' | 'mine' | 'theirs'): string {
  const text = part[whose];
  if (text === '') return t.nothingWritten;
  if (field === 'code') return word('ResultCode', text as ResultCode);
  if (field === 'methods')
    return text
      .split(' ')
      .map((method) => word('Method', method as Method))
      .join(' · ');
  return field === 'siteRecord.time' ? shown(text) : text;
}
