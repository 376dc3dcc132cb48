import { ok, refuse } from '@double-random/rules';
import { forbidden, notFound, row, type Tx, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../../agencies.ts';
import type { DepartmentProfile } from '../../profile.ts';
import { authorizeAgency, mayReadList } from '../access.ts';
import { latestPublished, listById, listPage, lockAgencyLists } from '../list-rows.ts';
import { listStates, openStates } from '../list-states.ts';
import { MatterList } from '../matter.entity.ts';
import type { MatterFacts } from '../matter-facts.ts';
import { factsOf, mattersOfLists } from '../matter-rows.ts';
import { matterChanges } from '../rules/matter-changes.ts';
import { foreignUnitChange } from '../rules/units.ts';
import { insertMatters } from '../write-matters.ts';

export interface CreateListVersionInput {
  readonly requestId?: string;
  readonly agency: string;
  /** A version to start from: own, or an upper agency's published one (KF-07a). The latest published one when absent. */
  readonly derivedFrom?: string | null;
  /** The whole list; a copy of the version started from when absent. */
  readonly matters?: readonly MatterFacts[] | null;
}

/** KF 第七条: an agency begins the next version of its own list. */
export const createListVersion = (profile: DepartmentProfile) =>
  useCase(`create${profile.typePrefix}MatterListVersion`, async (tx, input: CreateListVersionInput) => {
    const agency = getAgencyOf(profile, input.agency);
    authorizeAgency(tx.actor, agency.code, ['op']);
    await lockAgencyLists(tx.em, agency.code);
    const [open] = await listPage(tx.em, { agency: agency.code, states: openStates, limit: 1 });
    if (open)
      return refuse({
        code: 'ILLEGAL_TRANSITION',
        message: `本部门第${open.version}版清单${listStates[open.state]}，同时只能有一个在办版本`,
        basis: '平台规则：事项清单流程',
        details: { from: open.state, to: 'DRAFT', existing: open.id },
      });
    const current = await latestPublished(tx.em, agency.code);
    const currentFacts = current ? (await mattersOfLists(tx.em, [current.id])).map(factsOf) : [];
    const matters = input.matters ?? (input.derivedFrom ? await factsFrom(tx, profile, input.derivedFrom) : currentFacts);
    const foreign = foreignUnitChange(matterChanges(currentFacts, matters), tx.actor.unit);
    if (foreign) throw forbidden(`事项 ${foreign} 由其他单位负责`, 'YX 五（一）');
    const id = tx.newId(`${profile.idPrefix}_mls`);
    const list = { id, agency: agency.code, version: await nextVersion(tx, agency.code) };
    await tx.em.insert(MatterList, {
      ...list,
      state: 'DRAFT',
      derivedFrom: input.derivedFrom ?? current?.id ?? null,
      authors: [tx.actor.id],
      createdAt: tx.now,
      legalReviewed: false,
      revision: 1,
    });
    await insertMatters(tx, profile, list, matters);
    tx.note({ action: 'matterList.create', subject: id, after: { ...list, matters } });
    return ok({ id });
  });

async function factsFrom(tx: Tx, profile: DepartmentProfile, id: string): Promise<MatterFacts[]> {
  const list = await listById(tx.em, id);
  if (!list || !mayReadList(profile, tx.actor, list)) throw notFound('清单');
  return (await mattersOfLists(tx.em, [id])).map(factsOf);
}

const nextVersion = async (tx: Tx, agency: string): Promise<number> =>
  (await row<{ last: number | null }>(tx.em, 'select max(version) as last from matter_list where agency = $1', [agency]))!.last! + 1;
