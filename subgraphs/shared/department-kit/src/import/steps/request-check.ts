import { ok, type Result, refuse } from '@double-random/rules';
import { change, row, type Tx, useCase } from '@double-random/runtime';
import { requireWriter } from '../../objects/registry-access.ts';
import type { DepartmentProfile } from '../../profile.ts';
import type { TableKind } from '../columns.ts';
import { findUpload } from '../upload-store.ts';
import { type Alarm, importQueue } from './alarm.ts';
import { type ImportMode, unfinished } from './import-states.ts';
import { stepRefusals } from './import-step-refusals.ts';

export interface RequestCheckInput {
  readonly requestId: string;
  readonly agency: string;
  readonly registry: TableKind;
  readonly fileId: string;
  readonly mode: ImportMode;
}

/**
 * KF 第八条: lays an uploaded file against a registry, in the background. One file at a time per registry of an agency; a file checked
 * before and never committed gives way.
 */
export const requestCheck = (profile: DepartmentProfile, alarm: Alarm) =>
  useCase('registry.import.request', async (tx: Tx, input: RequestCheckInput): Promise<Result<{ id: string }>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg').code;
    const { name, sha256, size } = await findUpload(tx, input.fileId, agency);
    await row(tx.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [`import-request:${agency}:${input.registry}`]);
    const running = await row<{ id: string; fileName: string }>(
      tx.em,
      'select id, file_name as "fileName" from registry_import where agency = $1 and registry = $2 and state = any($3)',
      [agency, input.registry, unfinished],
    );
    if (running) return refuse(stepRefusals.busy(running.fileName, running.id));
    await change(tx.em, `update registry_import set state = 'DISCARDED' where agency = $1 and registry = $2 and state = 'CHECKED'`, [
      agency,
      input.registry,
    ]);
    const id = tx.newId(`${profile.idPrefix}_rim`);
    await change(
      tx.em,
      `insert into registry_import (id, agency, registry, file_id, file_name, file_hash, file_size, mode, state, actor, at, rows_read, created,
         changed, unchanged, missing, faulty_rows, error_count, refusals, skip_faulty, attempts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'WAITING_CHECK', $9, $10, 0, 0, 0, 0, 0, 0, 0, '[]', false, 0)`,
      [id, agency, input.registry, input.fileId, name, sha256, size, input.mode, JSON.stringify(tx.actor), tx.now],
    );
    await alarm.ring(importQueue, { id }, tx.em);
    tx.note({
      action: 'registry.import.request',
      subject: id,
      after: { agency, registry: input.registry, file: sha256, mode: input.mode },
    });
    return ok({ id });
  });
