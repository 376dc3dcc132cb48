import type { Answer, ObjectContact } from '@double-random/department-kit/contract.ts';
import { payload, perform } from '@double-random/runtime';
import { getAgency } from '@double-random/schema/departments';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { JointContext } from '../graph/joint-context.ts';
import { openContact } from './open-contact.ts';
import { ReadVisitContactInput, VisitContactPayload } from './visit-contact.type.ts';

@Resolver()
export class VisitContactResolver {
  @Mutation(() => VisitContactPayload, {
    description:
      '检查组成员查看检查对象的联系人：限尚未结束的检查，用途即该任务，查看在本平台和名录库所在部门都留痕（联合细则第二十五条）。',
  })
  async readVisitContact(
    @Ctx() context: JointContext,
    @Arg('input', () => ReadVisitContactInput, { description: '哪次检查、为何。' }) { requestId: _, ...input }: ReadVisitContactInput,
  ): Promise<unknown> {
    const opened = await perform(context.deps, context, openContact, input);
    if (!opened.ok) return payload(opened, 'contact', () => null);
    const { agency } = opened.value;
    // The department keeps the record of who read what; it answers once that is written.
    const answer = await context.services.departments<Answer<ObjectContact>>(
      getAgency(agency).subgraph!,
      'objectContact',
      opened.value,
      context.requestId,
    );
    const result = 'value' in answer ? ({ ok: true, value: answer.value } as const) : ({ ok: false, refusals: answer.refusals } as const);
    return payload(result, 'contact', (contact) => ({ agency, ...contact }));
  }
}
