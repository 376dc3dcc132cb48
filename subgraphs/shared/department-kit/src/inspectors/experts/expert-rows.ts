import { maskName, maskPhone } from '@double-random/rules';
import {
  decodeCursor,
  type Em,
  forbidden,
  holdsIn,
  type PageRequest,
  pageSize,
  row,
  rows,
  type SubgraphContext,
} from '@double-random/runtime';
import { keyringOf } from '../../keyring-of.ts';

export interface ExpertRow {
  readonly id: string;
  readonly agency: string;
  readonly role: string;
  readonly name: string;
  readonly organisation: string;
  readonly specialities: readonly string[];
  readonly qualificationNo: string | null;
  readonly qualifiedTo: string | null;
  readonly phone: string | null;
  readonly state: string;
  readonly stateReason: string | null;
  readonly version: number;
}

const columns = `id, agency, role, name, organisation, specialities, qualification_no as "qualificationNo", qualified_to::text as "qualifiedTo", phone,
  state, state_reason as "stateReason", version`;

export const expertById = (em: Em, id: string) => row<ExpertRow>(em, `select ${columns} from assisting_expert where id = $1`, [id]);

/** One page in the order they were entered, one row more than asked for. */
export async function listExperts(em: Em, agency: string, page: PageRequest) {
  const size = pageSize(page);
  const after = String(decodeCursor(page.after, 1)?.[0] ?? '');
  const sql = `select ${columns} from assisting_expert where agency = $1 and id > $2 order by id limit $3`;
  return { size, rows: await rows<ExpertRow>(em, sql, [agency, after, size + 1]) };
}

/** the number masked, and for the maintainer alone. */
export function expertNode(context: SubgraphContext, expert: ExpertRow) {
  const { phone, name, ...shown } = expert;
  return {
    ...shown,
    name,
    nameMasked: maskName(name),
    get contactPhone() {
      if (!holdsIn(context.actor, expert.agency, 'reg')) throw forbidden('仅名录库管理员可以查看', 'KF 第十条第二款');
      return phone === null ? null : maskPhone(keyringOf(context.deps).open(phone, `assisting_expert.phone:${expert.id}`));
    },
  };
}
