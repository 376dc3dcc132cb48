import { maskCertificate, maskIdNumber, maskName, maskPhone, maskPoliceNumber } from '@double-random/rules';
import {
  type Actor,
  decodeCursor,
  type Em,
  forbidden,
  holdsIn,
  once,
  type PageRequest,
  pageSize,
  readerOf,
  row,
  rows,
  type SubgraphContext,
} from '@double-random/runtime';
import DataLoader from 'dataloader';
import { keyringOf } from '../keyring-of.ts';

export interface InspectorRow {
  readonly id: string;
  readonly agency: string;
  readonly unit: string | null;
  readonly zone: string | null;
  readonly name: string;
  readonly sex: string | null;
  readonly post: string | null;
  readonly professionalCategory: string | null;
  readonly enforcementFields: readonly string[];
  readonly certificateNo: string;
  readonly certificateIssuer: string | null;
  readonly certificateFrom: string;
  readonly certificateTo: string;
  readonly idNumber: string | null;
  readonly policeNumber: string | null;
  readonly phone: string | null;
  /** ACTIVE SUSPENDED TRANSFERRED RETIRED, or what the dates make of ACTIVE today. */
  readonly state: string;
  readonly stateReason: string | null;
  readonly transferredTo: string | null;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly version: number;
}

/** `$1` is today: leave and expiry follow from dates, nothing has to run at midnight (requirements C-2). */
const stateToday = `case when i.state <> 'ACTIVE' then i.state when i.certificate_to < $1::date then 'EXPIRED'
  when exists (select 1 from inspector_leave l where l.inspector_id = i.id and $1::date between l.from_day and l.to_day) then 'ON_LEAVE' else 'ACTIVE' end`;

const columns = `i.id, i.agency, i.unit, i.zone, i.name, i.sex, i.post, i.professional_category as "professionalCategory",
  i.enforcement_fields as "enforcementFields", i.certificate_no as "certificateNo", i.certificate_issuer as "certificateIssuer",
  i.certificate_from as "certificateFrom", i.certificate_to as "certificateTo", i.id_number as "idNumber", i.police_number as "policeNumber",
  i.phone, ${stateToday} as state, i.state_reason as "stateReason", i.transferred_to as "transferredTo", i.extra, i.version`;

export interface InspectorFilter {
  readonly search?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly enforcementField?: string | null | undefined;
  /** Blind index of an ID number: equality, without opening anything. */
  readonly idNumberIndex?: string | undefined;
}

function conditions(today: string, agency: string, filter: InspectorFilter): { where: string; params: unknown[] } {
  const params: unknown[] = [today, agency];
  const where = ['i.agency = $2', '$1::date is not null'];
  const and = (condition: string, value: unknown) => {
    params.push(value);
    where.push(condition.replaceAll('?', `$${params.length}`));
  };
  if (filter.search?.trim()) and('(position(? in i.name) > 0 or position(? in i.certificate_no) > 0)', filter.search.trim());
  if (filter.status) and(`${stateToday} = ?`, filter.status);
  if (filter.unit) and('i.unit = ?', filter.unit);
  if (filter.enforcementField) and('i.enforcement_fields @> ?::jsonb', JSON.stringify([filter.enforcementField]));
  if (filter.idNumberIndex) and('i.id_number_index = ?', filter.idNumberIndex);
  return { where: where.join(' and '), params };
}

/** One page in order of certificate numbers, one row more than asked for. */
export async function listInspectors(em: Em, today: string, agency: string, filter: InspectorFilter, page: PageRequest) {
  const size = pageSize(page);
  const { where, params } = conditions(today, agency, filter);
  const after = decodeCursor(page.after, 1)?.[0] ?? '';
  const n = params.length;
  const sql = `select ${columns} from inspector i where ${where} and i.certificate_no > $${n + 1} order by i.certificate_no limit $${n + 2}`;
  return { size, rows: await rows<InspectorRow>(em, sql, [...params, String(after), size + 1]) };
}

export async function countInspectors(em: Em, today: string, agency: string, filter: InspectorFilter): Promise<number> {
  const { where, params } = conditions(today, agency, filter);
  return (await row<{ n: number }>(em, `select count(*)::int as n from inspector i where ${where}`, params))!.n;
}

export const inspectorLoader = (context: SubgraphContext): DataLoader<string, InspectorRow | undefined> =>
  once(
    context,
    'inspectors',
    () =>
      new DataLoader(
        async (ids: readonly string[]) => {
          const today = context.deps.clock.today();
          const found = await rows<InspectorRow>(readerOf(context), `select ${columns} from inspector i where i.id = any($2)`, [
            today,
            ids,
          ]);
          const byId = new Map(found.map((r) => [r.id, r]));
          return ids.map((id) => byId.get(id));
        },
        { maxBatchSize: 100 },
      ),
  );

export const isSelf = (actor: Actor, inspector: Pick<InspectorRow, 'agency' | 'certificateNo'>): boolean =>
  holdsIn(actor, inspector.agency, 'ins') && actor.certificateNo === inspector.certificateNo;

/**
 * KF 第十条第二款, X-09: numbers masked, and for the maintainer alone; who else selects one gets FORBIDDEN for that field, and the rest.
 * The full name is for the agency's own people.
 */
export function inspectorNode(context: SubgraphContext, inspector: InspectorRow) {
  const { extra, name, certificateNo, idNumber, policeNumber, phone, ...shown } = inspector;
  const maintainer = holdsIn(context.actor, inspector.agency, 'reg');
  const own = context.actor.kind === 'person' && context.actor.department === inspector.agency;
  const forMaintainer = (value: string | null, column: string, mask: (clear: string) => string) => {
    if (!maintainer) throw forbidden('仅名录库管理员可以查看', 'KF 第十条第二款');
    return value === null ? null : mask(keyringOf(context.deps).open(value, `inspector.${column}:${inspector.id}`));
  };
  return {
    ...extra,
    ...shown,
    name: own ? name : null,
    nameMasked: maskName(name),
    certificateNoLast4: maskCertificate(certificateNo).slice(-4),
    certificateNo: own ? certificateNo : null,
    get idNumber() {
      return forMaintainer(idNumber, 'id_number', maskIdNumber);
    },
    get policeNumber() {
      return forMaintainer(policeNumber, 'police_number', maskPoliceNumber);
    },
    get contactPhone() {
      return forMaintainer(phone, 'phone', maskPhone);
    },
  };
}
