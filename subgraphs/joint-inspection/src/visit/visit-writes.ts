import { ok, type Refusal, type Result, refuse } from '@double-random/rules';
import { change, type Tx } from '@double-random/runtime';
import type { MatterCheckRow, VisitRow, VisitState } from './visit-row.ts';

/** The caller read an older state than the stored one: nothing of somebody else's work is overwritten. */
export const checkRevision = (stored: { readonly revision: number }, expected: number | null | undefined): Result<void> =>
  expected == null || expected === stored.revision ? ok(undefined) : refuse(staleVersion(stored.revision));

const staleVersion = (current: number): Refusal => ({
  code: 'STALE_VERSION',
  message: '内容已被他人更新，请刷新后重试。',
  path: ['input', 'revision'],
  details: { current },
});

const visitColumn = {
  scheduledOn: 'scheduled_on',
  preCheck: 'pre_check',
  notice: 'notice',
  start: 'start',
  startedAt: 'started_at',
  signature: 'signature',
  branch: 'branch',
  finishedAt: 'finished_at',
  finishedOn: 'finished_on',
} as const;
const checkColumn = {
  resultCode: 'result_code',
  methods: 'methods',
  checklist: 'checklist',
  remarks: 'remarks',
  publicText: 'public_text',
  siteRecord: 'site_record',
  reason: 'reason',
  recordedBy: 'recorded_by',
  recordedAt: 'recorded_at',
  signedBy: 'signed_by',
  formedOn: 'formed_on',
  review: 'review',
  returnReason: 'return_reason',
  secrecy: 'secrecy',
  publicationId: 'publication_id',
} as const;

/** JSON columns get text, everything else goes as it is. */
const stored = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && Object.prototype.toString.call(value) !== '[object Date]' ? JSON.stringify(value) : value;

async function write(
  tx: Tx,
  table: 'visit' | 'matter_check',
  columns: Readonly<Record<string, string>>,
  id: string,
  state: string,
  values: object,
): Promise<void> {
  const entries = Object.entries(values);
  const sets = entries.map(([name], i) => `${columns[name]} = $${i + 3}`);
  const text = `update ${table} set ${['state = $2', 'revision = revision + 1', ...sets].join(', ')} where id = $1`;
  await change(tx.em, text, [id, state, ...entries.map(([, value]) => stored(value))]);
}

type VisitValues = Partial<Record<keyof typeof visitColumn, unknown>>;
type CheckValues = Partial<Record<keyof typeof checkColumn, unknown>>;

/** Writes a locked visit's new state with the columns that go with it. */
export const writeVisit = (tx: Tx, visit: Pick<VisitRow, 'id'>, state: VisitState, values: VisitValues = {}): Promise<void> =>
  write(tx, 'visit', visitColumn, visit.id, state, values);

/** The same for a matter check of a locked visit. */
export const writeCheck = (
  tx: Tx,
  check: Pick<MatterCheckRow, 'id'>,
  state: MatterCheckRow['state'],
  values: CheckValues = {},
): Promise<void> => write(tx, 'matter_check', checkColumn, check.id, state, values);
