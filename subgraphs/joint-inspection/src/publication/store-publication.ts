import { departmentPolicy } from '@double-random/rules';
import { rows, type Tx } from '@double-random/runtime';
import type { Dossier } from '../visit/dossier.ts';
import type { MatterCheckRow } from '../visit/visit-row.ts';
import { completePublication } from './complete-publication.ts';
import { contentHashOf } from './content-hash.ts';
import { type ChannelPorts, isOwnPage } from './delivery/channel-port.ts';
import type { PublicationRow } from './publication-row.ts';
import { publishedContent, type Wording } from './published-content.ts';

/** Stores the snapshot, hands it to every channel of the pack (K-19) and completes it when all of them have it. @returns its id */
export async function storePublication(
  tx: Tx,
  ports: ChannelPorts,
  dossier: Dossier,
  check: MatterCheckRow,
  wording: Wording,
  correction: PublicationRow['correction'] = null,
): Promise<string> {
  const content = publishedContent(dossier, check, wording);
  const id = tx.newId('ji_pub');
  await rows(
    tx.em,
    `insert into publication (id, result_no, matter_check_id, version, agency, task_id, visit_id, entity_key, code, mode, content, content_hash,
       state, published_by, reviewed_by, correction)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'PARTIAL', $13, $14, $15)`,
    [
      id,
      wording.resultNo,
      check.id,
      wording.version,
      check.agency,
      check.taskId,
      check.visitId,
      check.entityKey,
      dossier.visit.code,
      wording.mode,
      JSON.stringify(content),
      contentHashOf(content),
      tx.actor.id,
      check.review!.by,
      correction && JSON.stringify(correction),
    ],
  );
  const channels = departmentPolicy(dossier.policy, check.agency).values['publication.channels'].value;
  for (const channel of channels) {
    // A page of this platform shows a result the moment it is stored (C-9); whatever is somebody else's goes out after the commit.
    const away = !isOwnPage(channel, ports);
    await rows(
      tx.em,
      'insert into channel_delivery (publication_id, channel, state, attempts, at, next_at) values ($1, $2, $3, $4, $5, $6)',
      [id, channel, away ? 'QUEUED' : 'ACKED', away ? 0 : 1, tx.now, away ? tx.now : null],
    );
  }
  await completePublication(tx, dossier, check, id);
  return id;
}
