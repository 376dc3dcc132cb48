import { ok, type Result, refuse } from '@double-random/rules';
import { notFound, perform, row, type SubgraphContext, type Tx, useCase } from '@double-random/runtime';
import { getAgencyOf } from '../agencies.ts';
import type { Answer, ObjectContact, ObjectContactInput } from '../contract.ts';
import type { DepartmentProfile } from '../profile.ts';
import { checkPurpose, type Purpose, purposeText } from './purposes.ts';
import { openedValues, type Unmasked } from './unmask.ts';

/** that somebody of another department read it, who and for which task, stands in the trail of the department that keeps it. */
const objectContactRead = (profile: DepartmentProfile) =>
  useCase('object.contact', async (tx: Tx, input: ObjectContactInput & { readonly requestId?: string }): Promise<Result<Unmasked>> => {
    const agency = getAgencyOf(profile, input.agency).code;
    const purpose: Purpose = { type: 'TASK', reference: input.reference, reason: input.reason };
    const refusal = checkPurpose(purpose);
    if (refusal) return refuse(refusal);
    const found = await row<{ id: string }>(tx.em, 'select id from inspection_object where agency = $1 and code = $2', [
      agency,
      input.code,
    ]);
    if (!found) throw notFound('检查对象');
    const fields = ['CONTACT_PHONE', 'PERSON_IN_CHARGE'];
    tx.note({
      action: 'object.contact',
      subject: found.id,
      department: agency,
      after: { fields, reader: input.reader },
      reason: `${purposeText(purpose)}；${input.reader}`,
    });
    return ok({ table: 'inspection_object', id: found.id });
  });

/** Command for joint-inspection, which has made sure that the reader is on the team of an open visit there (PD 第二十五条). */
export const objectContact = (profile: DepartmentProfile) => {
  const read = objectContactRead(profile);
  return async (context: SubgraphContext, input: ObjectContactInput): Promise<Answer<ObjectContact>> => {
    const result = await perform(context.deps, context, read, { ...input });
    if (!result.ok) return { refusals: result.refusals };
    const [personInCharge, contactPhone] = await openedValues(context, result.value, ['person_in_charge', 'contact_phone']);
    return { value: { personInCharge: personInCharge ?? null, contactPhone: contactPhone ?? null } };
  };
};
