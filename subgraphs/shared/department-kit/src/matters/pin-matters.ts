import { ok, type Refusal, type Result } from '@double-random/rules';
import type { SubgraphContext } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type { Answer, PinMattersInput, PinnedMatter } from '../contract.ts';
import type { DepartmentProfile } from '../profile.ts';
import { type ListRow, listInForceOn } from './list-rows.ts';
import { type MatterRow, mattersById } from './matter-rows.ts';
import { repealedBases } from './rules/legal-basis-validity.ts';

/**
 * KF 第三条: a task takes matters of the list in force, as they stand in it.
 * @param inForce the agency's published list of that day
 * @param found row by id, whatever list it is in
 */
export function pinnable(
  inForce: Pick<ListRow, 'id'> | undefined,
  matterIds: readonly string[],
  found: ReadonlyMap<string, MatterRow>,
  input: Pick<PinMattersInput, 'agency' | 'on'>,
): Result<readonly MatterRow[]> {
  if (!inForce)
    return {
      ok: false,
      refusals: [
        {
          code: 'LIST_NOT_PUBLISHED',
          message: '该部门当日没有已公布的抽查事项清单',
          basis: 'KF 第七条',
          details: { agency: input.agency, on: input.on },
        },
      ],
    };
  const refusals = matterIds.flatMap((id): Refusal[] => {
    const row = found.get(id);
    if (row?.agency !== input.agency || row.listId !== inForce.id)
      return [notListed(id, { reason: 'NOT_IN_FORCE' }, '事项不在该部门当日有效的已公布清单中', 'KF 第三条')];
    const repealed = repealedBases(row.legalBases, input.on);
    return repealed.length > 0
      ? [notListed(id, { reason: 'BASIS_REPEALED', repealed }, `事项“${row.name}”的依据已废止：${repealed.join('、')}`, 'YY 三（一）')]
      : [];
  });
  return refusals.length > 0 ? { ok: false, refusals } : ok(matterIds.map((id) => found.get(id)!));
}

const notListed = (matterId: string, details: NonNullable<Refusal['details']>, message: string, basis: string): Refusal => ({
  code: 'MATTER_NOT_LISTED',
  message,
  basis,
  details: { matterId, ...details },
});

const pinned = (row: MatterRow): PinnedMatter => ({
  matterId: row.id,
  code: row.code,
  name: row.name,
  version: row.version,
  listId: row.listId,
  listVersion: row.listVersion,
  publishedAt: row.publishedAt!,
  categories: row.categories,
  methods: row.methods,
  checklist: row.checklist,
  legalBases: row.legalBases.map(({ title, documentNo, article }) => ({
    title,
    ...(article ? { article } : {}),
    ...(documentNo ? { text: documentNo } : {}),
  })),
  noNotice: row.noNotice,
  ...(row.requiredField ? { requiredField: row.requiredField } : {}),
  ...(row.ratioBasisPoints ? { ratioBasisPoints: row.ratioBasisPoints } : {}),
  ...(row.roundsPerYear ? { roundsPerYear: row.roundsPerYear } : {}),
  ...(row.entityCapPerYear ? { entityCapPerYear: row.entityCapPerYear } : {}),
  responsibleUnit: row.responsibleUnit,
  keyArea: row.keyArea,
  flagged: false,
});

/** Command for joint-inspection: reads only, so that asking again answers the same. */
export const pinMatters =
  (profile: DepartmentProfile) =>
  async (context: SubgraphContext, input: PinMattersInput): Promise<Answer<readonly PinnedMatter[]>> => {
    const agency = getAgencyOf(profile, input.agency);
    const em = context.deps.em();
    const found = new Map((await mattersById(em, input.matterIds)).map((row) => [row.id, row]));
    const result = pinnable(await listInForceOn(em, agency.code, input.on), input.matterIds, found, input);
    return result.ok ? { value: result.value.map(pinned) } : { refusals: result.refusals };
  };
