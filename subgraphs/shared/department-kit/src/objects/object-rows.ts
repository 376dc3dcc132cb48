import { maskIdNumber, maskName, maskPhone } from '@double-random/rules';
import { decodeCursor, type Em, once, type PageRequest, pageSize, readerOf, row, rows, type SubgraphContext } from '@double-random/runtime';
import DataLoader from 'dataloader';
import { keyringOf } from '../keyring-of.ts';
import type { DepartmentProfile } from '../profile.ts';
import { readableAgencies } from './registry-access.ts';
import { type ObjectFilter, objectFilter } from './search/object-filter.ts';

/** A registry row as the graph shows it to those who may read it; sealed columns as they are stored. */
export interface ObjectRow {
  readonly id: string;
  readonly agency: string;
  readonly code: string;
  readonly kind: string;
  readonly uscc: string | null;
  readonly ownerUscc: string | null;
  readonly name: string;
  readonly address: string;
  readonly division: string;
  readonly businessScope: string | null;
  readonly personInCharge: string | null;
  readonly contactPhone: string | null;
  readonly idNumber: string | null;
  readonly state: string;
  readonly stateReason: string | null;
  readonly stateSince: string;
  readonly successorUscc: string | null;
  readonly creditRiskClass: string | null;
  readonly creditRiskDate: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly version: number;
  readonly updatedAt: string;
  readonly matterCodes: readonly string[];
}

const columns = `o.id, o.agency, o.code, o.kind, o.uscc, o.owner_uscc as "ownerUscc", o.name, o.address, o.division, o.business_scope as "businessScope",
  o.person_in_charge as "personInCharge", o.contact_phone as "contactPhone", o.id_number as "idNumber", o.state, o.state_reason as "stateReason",
  o.state_since as "stateSince", o.successor_uscc as "successorUscc", o.credit_risk_class as "creditRiskClass",
  o.credit_risk_date as "creditRiskDate", o.extra, o.version, o.updated_at as "updatedAt",
  array(select m.matter_code from object_matter m where m.object_id = o.id order by m.matter_code) as "matterCodes"`;

/** One page in code order, one row more than asked for, so that the caller knows whether there is a next one. */
export async function listObjects(
  em: Em,
  agency: string,
  filter: ObjectFilter,
  page: PageRequest,
): Promise<{ size: number; rows: ObjectRow[] }> {
  const size = pageSize(page);
  const { from, where, code, params } = objectFilter(agency, filter);
  const after = decodeCursor(page.after, 1)?.[0] ?? '';
  const n = params.length;
  const sql = `select ${columns} ${from} where ${where} and ${code} > $${n + 1} order by ${code} limit $${n + 2}`;
  return { size, rows: await rows<ObjectRow>(em, sql, [...params, String(after), size + 1]) };
}

export async function countObjects(em: Em, agency: string, filter: ObjectFilter): Promise<number> {
  const { from, where, params } = objectFilter(agency, filter);
  return (await row<{ n: number }>(em, `select count(*)::int as n ${from} where ${where}`, params))!.n;
}

/** Rows by id, batched; an id nobody has is undefined. */
export const objectLoader = (context: SubgraphContext): DataLoader<string, ObjectRow | undefined> =>
  once(
    context,
    'objects',
    () =>
      new DataLoader(
        async (ids: readonly string[]) => {
          const found = await rows<ObjectRow>(readerOf(context), `select ${columns} from inspection_object o where o.id = any($1)`, [ids]);
          const byId = new Map(found.map((r) => [r.id, r]));
          return ids.map((id) => byId.get(id));
        },
        { maxBatchSize: 100 },
      ),
  );

/** The row a person may see under a code: their own agency's first. For `InspectionObject.<department>Entry`; undefined is "not yours or not there". */
export const entryLoader = (profile: DepartmentProfile, context: SubgraphContext): DataLoader<string, ObjectRow | undefined> =>
  once(
    context,
    'object-entries',
    () =>
      new DataLoader(
        async (codes: readonly string[]) => {
          const agencies = readableAgencies(profile, context.actor, 'object');
          if (!agencies.length) return codes.map(() => undefined);
          const sql = `select ${columns} from inspection_object o where o.code = any($1) and o.agency = any($2) order by o.agency = $3, o.agency desc`;
          const found = await rows<ObjectRow>(readerOf(context), sql, [codes, agencies, context.actor.department ?? '']);
          const byCode = new Map(found.map((r) => [r.code, r]));
          return codes.map((code) => byCode.get(code));
        },
        { maxBatchSize: 100 },
      ),
  );

/** What the graph shows: extra fields beside the common ones, personal data masked. */
export function objectNode(context: SubgraphContext, object: ObjectRow) {
  const masked = (value: string | null, column: string, mask: (clear: string) => string) =>
    value === null ? null : mask(keyringOf(context.deps).open(value, `inspection_object.${column}:${object.id}`));
  const { extra, personInCharge, contactPhone, idNumber, ...shown } = object;
  return {
    ...extra,
    ...shown,
    get personInChargeMasked() {
      return masked(personInCharge, 'person_in_charge', maskName);
    },
    get contactPhoneMasked() {
      return masked(contactPhone, 'contact_phone', maskPhone);
    },
    get idNumberMasked() {
      return masked(idNumber, 'id_number', maskIdNumber);
    },
  };
}
