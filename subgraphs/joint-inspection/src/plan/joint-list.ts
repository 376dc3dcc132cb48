import { ok, type Result, refuse } from '@double-random/rules';
import { forbidden, hasRole, notFound, row, rows, useCase } from '@double-random/runtime';
import { authorizeEditor, isMember } from './joint-list-rules.ts';
import type { MatterReference, PinnedOf } from './pin-matters.ts';
import { JointMatterEntry, JointMatterList } from './plan.entity.ts';
import { planRefusals } from './plan-refusals.ts';

export interface JointListRow {
  readonly id: string;
  readonly region: string;
  readonly version: number;
  readonly state: 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED';
  readonly editor: string;
  readonly publishedAt: string | null;
}
export const jointListColumns = 'id, region, version, state, editor, published_at as "publishedAt"';
export interface JointEntryRow {
  readonly id: string;
  readonly listId: string;
  readonly agency: string;
  readonly matterId: string;
  readonly matterCode: string;
  readonly matterName: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
}
export const jointEntryColumns = `id, list_id as "listId", agency, matter_id as "matterId", matter_code as "matterCode", matter_name as "matterName",
  confirmed_by as "confirmedBy", confirmed_at as "confirmedAt"`;

/** PD 第六条: a new version of the region's joint list; every entry is a matter of its owner's published list. */
export const createJointMatterList = (pinned: Result<readonly PinnedOf[]>) =>
  useCase(
    'createJointMatterList',
    async (tx, input: { readonly requestId?: string; readonly region: string; readonly entries: readonly MatterReference[] }) => {
      authorizeEditor(tx.actor, input.region);
      const strange = input.entries.filter((e) => !isMember(e.agency, input.region));
      if (strange.length) return refuse(...strange.map((e) => planRefusals.notMember('-', e.agency, input.region)));
      if (!pinned.ok) return pinned;
      if (pinned.value.length === 0) return refuse(planRefusals.itemIncomplete('-', 'entries', '清单至少有一个事项。', 'PD 第六条'));
      const id = tx.newId('ji_jml');
      const last = await row<{ version: number }>(
        tx.em,
        'select coalesce(max(version), 0) as version from joint_matter_list where region = $1',
        [input.region],
      );
      tx.em.persist(
        tx.em.create(JointMatterList, {
          id,
          region: input.region,
          version: last!.version + 1,
          state: 'DRAFT',
          editor: tx.actor.department!,
          publishedAt: null,
          createdAt: tx.now,
        }),
      );
      for (const { agency, matterId, code, name } of pinned.value)
        tx.em.persist(
          tx.em.create(JointMatterEntry, {
            id: tx.newId('ji_jmt'),
            listId: id,
            agency,
            matterId,
            matterCode: code,
            matterName: name,
            confirmedBy: null,
            confirmedAt: null,
          }),
        );
      tx.note({ action: 'jointList.create', subject: id, after: { region: input.region, matters: pinned.value.map((p) => p.code) } });
      return ok({ id });
    },
  );

/** PD 第六条: the owner confirms that its matter may be checked jointly. */
export const confirmJointMatter = useCase(
  'confirmJointMatter',
  async (tx, input: { readonly requestId?: string; readonly entryId: string }) => {
    const entry = await row<JointEntryRow & { state: string }>(
      tx.em,
      `select ${jointEntryColumns}, (select l.state from joint_matter_list l where l.id = e.list_id) as state from joint_matter_entry e where id = $1 for update`,
      [input.entryId],
    );
    if (!entry) throw notFound('清单条目');
    if (tx.actor.department !== entry.agency || !hasRole(tx.actor, 'dh'))
      throw forbidden('仅主管部门分管负责人可确认本部门事项', 'PD 第六条');
    if (entry.state !== 'DRAFT')
      return refuse({
        code: 'PUBLISHED_IMMUTABLE',
        message: '清单已公布，请另起版本。',
        basis: 'PD 第六条',
        details: { state: entry.state },
      });
    if (entry.confirmedBy === null)
      await rows(tx.em, 'update joint_matter_entry set confirmed_by = $2, confirmed_at = $3 where id = $1', [
        entry.id,
        tx.actor.id,
        tx.now,
      ]);
    tx.note({
      action: 'jointList.confirm',
      subject: entry.id,
      after: { list: entry.listId, matter: entry.matterCode },
      approver: tx.actor.id,
    });
    return ok({ id: entry.listId });
  },
);

/** PD 第六条 「向社会公布」: only what every owner has confirmed; the version before is superseded, and stays public. */
export const publishJointMatterList = useCase(
  'publishJointMatterList',
  async (tx, input: { readonly requestId?: string; readonly listId: string }) => {
    const list = await row<JointListRow>(tx.em, `select ${jointListColumns} from joint_matter_list where id = $1 for update`, [
      input.listId,
    ]);
    if (!list) throw notFound('清单');
    authorizeEditor(tx.actor, list.region);
    if (list.state !== 'DRAFT')
      return refuse({
        code: 'PUBLISHED_IMMUTABLE',
        message: '清单已公布，请另起版本。',
        basis: 'PD 第六条',
        details: { state: list.state },
      });
    const open = await rows<{ matterCode: string }>(
      tx.em,
      'select matter_code as "matterCode" from joint_matter_entry where list_id = $1 and confirmed_by is null order by matter_code',
      [list.id],
    );
    if (open.length) return refuse(planRefusals.entriesUnconfirmed(open.map((e) => e.matterCode)));
    await rows(tx.em, `update joint_matter_list set state = 'SUPERSEDED' where region = $1 and state = 'PUBLISHED'`, [list.region]);
    await rows(tx.em, `update joint_matter_list set state = 'PUBLISHED', published_at = $2 where id = $1`, [list.id, tx.now]);
    tx.note({
      action: 'jointList.publish',
      subject: list.id,
      before: { state: 'DRAFT' },
      after: { state: 'PUBLISHED', version: list.version },
    });
    return ok({ id: list.id });
  },
);
