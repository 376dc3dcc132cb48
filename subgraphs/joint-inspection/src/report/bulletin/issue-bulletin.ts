import { createHash } from 'node:crypto';
import { ok, type PlainDate, refuse, yearOf } from '@double-random/rules';
import { type Actor, forbidden, hasRole, rows, useCase } from '@double-random/runtime';
import { findAgency } from '@double-random/schema/departments';
import { canonicalJson } from '@double-random/verifiable-draw';
import { nextNumber } from '../../task/task-access.ts';
import { type AgencyFigures, agencyFigures, type QuotaLine, quotaTable, type RegionTotals, regionTotals } from '../coordination.ts';

/** What a bulletin keeps: departments and numbers, no entity and no person. */
export interface BulletinContent {
  readonly departments: readonly AgencyFigures[];
  readonly totals: RegionTotals;
  readonly quotas: readonly QuotaLine[];
}
export interface BulletinRow {
  readonly id: string;
  readonly region: string;
  readonly no: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly cutOffAt: string;
  readonly content: BulletinContent;
  readonly contentHash: string;
}
/** Select list of a `BulletinRow`. */
export const bulletinColumns = `id, region, no, "from", "to", cut_off_at as "cutOffAt", content, content_hash as "contentHash"`;

export const isOfficeOf = (actor: Actor, region: string): boolean =>
  actor.kind === 'person' && hasRole(actor, 'jco') && findAgency(actor.department ?? '')?.region === region;

/** PD-29: the office issues what the platform's data say at this moment; there is nothing to enter but the period. */
export const issueBulletin = useCase(
  'issueBulletin',
  async (tx, input: { readonly requestId?: string; readonly region: string; readonly from: PlainDate; readonly to: PlainDate }) => {
    const { region, from, to } = input;
    if (!isOfficeOf(tx.actor, region)) throw forbidden('由本区域联席会议办公室通报', 'PD 第二十九条');
    if (from > to || to > tx.clock.today())
      return refuse({
        code: 'BAD_USER_INPUT',
        message: '期间起不晚于止，止不晚于今日。',
        basis: 'PD 第二十九条',
        path: ['input', 'to'],
        details: { fields: ['from', 'to'] },
      });
    const content: BulletinContent = {
      departments: await agencyFigures(tx.em, region, { from, to }, tx.now),
      totals: await regionTotals(tx.em, region, { from, to }),
      quotas: await quotaTable(tx.em, region, to),
    };
    const id = tx.newId('ji_bul');
    const year = yearOf(to);
    const no = `${region}〔${year}〕${await nextNumber(tx, `bulletin:${region}`, year)}号`;
    const hash = createHash('sha256').update(canonicalJson(content)).digest('hex');
    await rows(
      tx.em,
      `insert into bulletin (id, region, no, "from", "to", cut_off_at, content, content_hash, issued_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, region, no, from, to, tx.now, JSON.stringify(content), hash, tx.actor.id],
    );
    tx.note({ action: 'bulletin.issue', subject: id, after: { region, no, from, to, hash } });
    return ok({ id });
  },
);
