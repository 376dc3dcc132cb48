import { ok, type Result } from '@double-random/rules';
import { type Tx, useCase } from '@double-random/runtime';
import { requireWriter } from '../objects/registry-access.ts';
import type { DepartmentProfile } from '../profile.ts';

/**
 * KF 第十条第二款 (KF-10c), X-09: looking for somebody by their ID number is reading it, and stands in the trail, with the blind index and
 * never the number. It changes nothing else.
 */
export const findByIdNumber = (profile: DepartmentProfile) =>
  useCase(
    'inspector.find',
    async (
      tx: Tx,
      { agency, index }: { readonly agency: string; readonly index: string; readonly requestId?: string },
    ): Promise<Result<null>> => {
      requireWriter(profile, tx.actor, agency, 'reg');
      tx.note({ action: 'inspector.find', subject: agency, after: { idNumberIndex: index }, reason: '按身份证号查找' });
      return ok(null);
    },
  );
