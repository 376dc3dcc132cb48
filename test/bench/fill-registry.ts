import type { DepartmentProfile } from '@double-random/department-kit';
import { departmentStorage } from '@double-random/department-kit/department.ts';
import { keysFrom } from '@double-random/department-kit/department-deps.ts';
import { type CheckedObject, checkObject, type ObjectDraft } from '@double-random/department-kit/objects/check-object.ts';
import { registryRules } from '@double-random/department-kit/objects/registry-rules.ts';
import { bumpRegistry, lockRegistry } from '@double-random/department-kit/objects/registry-store.ts';
import { writeObjects } from '@double-random/department-kit/objects/write-objects.ts';
import { ok } from '@double-random/rules';
import { type Actor, emOf, keyring, ManualClock, openOrm, perform, systemRandom, useCase } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import type pg from 'pg';
import type { Premises } from '../../gateway/standalone/demo/world/premises.ts';
import { objectRow } from '../../gateway/standalone/demo/world/rows-of-premises.ts';
import type { Stage } from './stage.ts';

const chunkRows = 2500;

/** Puts places into an agency's registry the way an import does, without a file: checked, sealed, on record, in one transaction. */
export async function fillRegistry(stage: Stage, profile: DepartmentProfile, agencyCode: string, places: Iterable<Premises>) {
  const owner = (await stage.owner(profile.code)) as pg.Client & { readonly password: string };
  const { user, password, host, port, database } = owner;
  const url = Object.assign(new URL(`postgresql://${host}:${port}/${database}`), { username: user, password });
  const orm = await openOrm(url.href, departmentStorage(), 1);
  const clock = new ManualClock('2026-01-05T10:00:00+08:00');
  const deps = { em: () => emOf(orm), clock, random: systemRandom, log: () => {} };
  const actor: Actor = { kind: 'person', id: `${agencyCode}.reg`, name: '名录库管理员', department: agencyCode, roles: ['reg'] };
  const keys = keyring(keysFrom('the key of a registry nobody will open'));
  const rules = registryRules(profile, getAgency(agencyCode), clock.today(), 'object');
  const fill = useCase('object.import', async (tx, _: { requestId?: string }) => {
    const { codeCounter } = await lockRegistry(tx, agencyCode);
    const writer = { agency: agencyCode, idPrefix: profile.idPrefix, keys, change: 'IMPORTED' as const, counter: codeCounter };
    let waiting: CheckedObject[] = [];
    let storing: Promise<unknown> = Promise.resolve();
    const flush = async () => {
      await storing;
      storing = writeObjects(tx, writer, waiting);
      storing.catch(() => {});
      waiting = [];
    };
    for (const place of places) {
      const row = objectRow(profile.code, place);
      const checked = row && checkObject({ ...(row as unknown as ObjectDraft), extra: row }, rules, keys);
      if (checked?.ok) waiting.push(checked.value);
      if (waiting.length === chunkRows) await flush();
    }
    await flush();
    await storing;
    await bumpRegistry(tx, agencyCode, 'object');
    tx.note({ action: 'object.import', subject: agencyCode });
    return ok({});
  });
  try {
    const filled = await perform(deps, { actor, requestId: 'fill' }, fill, {});
    if (!filled.ok) throw new Error(JSON.stringify(filled.refusals));
  } finally {
    await orm.close();
  }
}
