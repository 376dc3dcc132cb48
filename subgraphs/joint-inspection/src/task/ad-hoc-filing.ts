import { ok, refuse } from '@double-random/rules';
import {
  type Actor,
  connection,
  decodeCursor,
  type Em,
  forbidden,
  holdsIn,
  notFound,
  type PageRequest,
  pageSize,
  row,
  rows,
  useCase,
} from '@double-random/runtime';
import { conferenceOfficeOf, findAgency } from '@double-random/schema/departments';
import { AdHocFiling } from './task.entity.ts';

export interface AdHocFilingRow {
  readonly id: string;
  readonly agency: string;
  readonly region: string;
  readonly name: string;
  readonly documentNo: string;
  readonly assignedBy: string;
  readonly notice: string;
  readonly filedAt: string;
  readonly receivedAt: string | null;
  readonly taskId: string | null;
}
export const filingColumns = `id, agency, region, name, document_no as "documentNo", assigned_by as "assignedBy", notice, filed_at as "filedAt",
  received_at as "receivedAt", task_id as "taskId"`;

export interface FilingDraft {
  readonly requestId?: string;
  readonly name: string;
  readonly documentNo: string;
  readonly assignedBy: string;
  readonly notice: string;
}

/** PD 第八条: the initiator's head signs the filing of an ad hoc joint check assigned from above. */
export const fileAdHocTask = useCase('fileAdHocTask', async (tx, input: FilingDraft) => {
  const agency = tx.actor.department ?? '';
  const region = findAgency(agency)?.region;
  if (!region || findAgency(agency)?.kind !== 'DEPARTMENT' || !holdsIn(tx.actor, agency, 'dh', 'ph'))
    throw forbidden('由发起部门负责人报备', 'PD 第八条');
  const missing = (['name', 'documentNo', 'assignedBy', 'notice'] as const).filter((field) => !input[field].trim());
  if (missing.length)
    return refuse({
      code: 'PLAN_ITEM_REQUIRED',
      message: '临时性联合抽查须写明转办交办的机关、文号和公示内容。',
      basis: 'PD 第八条',
      path: ['input'],
      details: { missing },
    });
  const id = tx.newId('ji_adh');
  const { requestId: _, ...draft } = input;
  tx.em.persist(
    tx.em.create(AdHocFiling, {
      id,
      agency,
      region,
      ...draft,
      filedBy: tx.actor.id,
      filedAt: tx.now,
      receivedBy: null,
      receivedAt: null,
      taskId: null,
    }),
  );
  tx.note({ action: 'adHoc.file', subject: id, after: draft, approver: tx.actor.id });
  return ok({ id });
});

/** PD 第八条 「报同级联席会议办公室备案并…公示」: the office confirms receipt; from then on the notice is public. */
export const receiveAdHocFiling = useCase(
  'receiveAdHocFiling',
  async (tx, input: { readonly requestId?: string; readonly filingId: string }) => {
    const filing = await row<AdHocFilingRow>(tx.em, `select ${filingColumns} from ad_hoc_filing where id = $1 for update`, [
      input.filingId,
    ]);
    const office = filing && conferenceOfficeOf(filing.region);
    if (!filing || (tx.actor.department !== office?.code && tx.actor.department !== filing.agency)) throw notFound('备案');
    if (!holdsIn(tx.actor, office?.code ?? '', 'jco')) throw forbidden('由同级联席会议办公室受理', 'PD 第八条');
    if (filing.receivedAt === null)
      await rows(tx.em, 'update ad_hoc_filing set received_by = $2, received_at = $3 where id = $1', [filing.id, tx.actor.id, tx.now]);
    tx.note({ action: 'adHoc.receive', subject: filing.id, after: { office: office?.code } });
    return ok({ id: filing.id });
  },
);

export interface FilingFilter extends PageRequest {
  readonly region: string;
  /** Filed and not received yet: for the office that receives them and for who filed them (PD 第八条). */
  readonly waiting?: boolean | undefined;
}

/** Filings, the newest first; what the office has not received is no notice yet. @throws FORBIDDEN for waiting ones of a stranger */
export async function findFilings(em: Em, actor: Actor, filter: FilingFilter) {
  const size = pageSize(filter);
  const waiting = filter.waiting ?? false;
  if (waiting && !actor.department) throw forbidden('仅限报备部门和联席会议办公室', 'PD 第八条');
  const office = actor.department !== undefined && actor.department === conferenceOfficeOf(filter.region)?.code;
  const found = await rows<AdHocFilingRow>(
    em,
    `select ${filingColumns} from ad_hoc_filing where region = $1 and (received_at is null) = $2::boolean
       and (not $2::boolean or $3::text is null or agency = $3) and ($4::text is null or id < $4) order by id desc limit $5`,
    [filter.region, waiting, office ? null : (actor.department ?? ''), decodeCursor(filter.after, 1)?.[0] ?? null, size + 1],
  );
  return connection(
    found,
    size,
    (f) => [f.id],
    (f) => f,
  );
}
