import { ask, newRequestId, type Refusal } from '../../browser/graph.ts';
import { type FieldDraftInput, SubmitFieldDraftsDocument, type SubmitFieldDraftsMutation } from '../../generated/field/graphql.ts';
import { type CheckForm, formKey } from '../visit/check-form.ts';
import { t } from '../words.ts';
import { drop, everything, keep, kept } from './database.ts';
import { upload } from './upload.ts';

export type Outcome = NonNullable<SubmitFieldDraftsMutation['submitFieldDrafts']['outcomes']>[number];

/** Something written here, on its way to the platform. */
export interface Waiting {
  /** Order of writing; also the key, behind the account. */
  readonly at: number;
  readonly account: string;
  readonly visitId: string;
  readonly title: string;
  readonly draft: FieldDraftInput;
  /** The file of a piece of evidence; sent first. */
  readonly file?: Blob;
  /** What the platform said, when it could not simply take it. */
  readonly outcome?: Outcome;
}

const keyOf = ({ account, at, draft }: Waiting) => `${account}/${String(at).padStart(15, '0')}/${draft.clientId}`;
const listeners = new Set<() => void>();

/** Called whenever the outbox changed. @returns stops it */
export function watchOutbox(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
const tell = () => {
  for (const changed of listeners) changed();
};

export const waitingOf = (account: string): Promise<Waiting[]> => everything<Waiting>('outbox', `${account}/`);

/** Keeps something written until the platform has it; nothing leaves this device but by `sendAll` or by the person's own hand. */
export async function put(item: Omit<Waiting, 'draft'> & { readonly draft: Omit<FieldDraftInput, 'clientId'> }): Promise<void> {
  const waiting: Waiting = { ...item, draft: { ...item.draft, clientId: newRequestId() } };
  await keep('outbox', keyOf(waiting), waiting);
  tell();
}

/** Takes it off this device, though the platform does not have it; what is in the form stays there. */
export async function giveUp(item: Waiting): Promise<void> {
  await drop('outbox', keyOf(item));
  tell();
}

/** The platform has it: the form begins anew with what is there now, unless somebody wrote on meanwhile. */
export async function arrived(item: Waiting): Promise<void> {
  const key = formKey(item.account, item.draft.matterCheckId);
  if ((await kept<CheckForm>('forms', key))?.handedIn === item.at) await drop('forms', key);
  await giveUp(item);
}

const taken: ReadonlySet<string> = new Set(['APPLIED', 'MERGED', 'SETTLED', 'DISCARDED']);
let sending = false;

/**
 * Sends what waits, oldest first; sending again does nothing twice.
 * What was taken leaves the device; what was not stays, with the reason. @throws GraphFailure `OFFLINE` when the network is gone
 */
export async function sendAll(account: string): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    // What is written meanwhile goes with it.
    for (;;) {
      const item = (await waitingOf(account)).find(({ outcome }) => outcome === undefined);
      if (!item) return;
      const draft = item.file && item.draft.evidence ? await withFile(item, item.file) : item.draft;
      const { data } = await ask(SubmitFieldDraftsDocument, { input: { requestId: newRequestId(), drafts: [draft] } });
      const [outcome] = data.submitFieldDrafts.outcomes ?? [];
      if (!outcome) return;
      if (outcome.state && taken.has(outcome.state)) await arrived(item);
      else {
        await keep('outbox', keyOf(item), { ...item, outcome });
        tell();
      }
    }
  } finally {
    sending = false;
  }
}

async function withFile(item: Waiting, file: Blob): Promise<FieldDraftInput> {
  const evidence = item.draft.evidence!;
  return { ...item.draft, evidence: { ...evidence, uploadId: await upload(file, { visitId: item.visitId, ...evidence }) } };
}

/** Why something is still here, in words. */
export const reasons = ({ denial, refusals }: Outcome): readonly Pick<Refusal, 'code' | 'message' | 'basis'>[] =>
  denial ? [{ code: '', message: t.notMember, basis: null }] : refusals;
