import type { Actor } from '@double-random/runtime';
import { agenciesOf } from '../agencies.ts';
import { listPolicy } from '../matters/list-policy.ts';
import type { DepartmentProfile } from '../profile.ts';
import { type DepartmentHarness, person } from './department-harness.ts';

/** A matter that every pack finds complete; units only where the agency has some. */
export function aMatter(profile: DepartmentProfile, agency: string, more: Readonly<Record<string, unknown>> = {}) {
  const unit = agenciesOf(profile).find((a) => a.code === agency)?.units?.[0]?.code;
  const own = Object.fromEntries(
    (profile.matterFields ?? []).map((f) => [f.name, f.type === 'INTEGER' ? 1 : f.type === 'TEXT_LIST' ? ['1'] : '1']),
  );
  return {
    code: 'M-ONE',
    name: '示例事项一',
    objectScope: '全部检查对象',
    objectKinds: ['ENTERPRISE'],
    categories: ['GENERAL'],
    methods: ['SITE'],
    inspectingBody: '本部门',
    ...(unit ? { responsibleUnit: unit } : {}),
    legalBases: [{ title: '《示例条例》', documentNo: '示例第1号', article: '第一条' }],
    content: '示例内容',
    ratioBasisPoints: 500,
    roundsPerYear: 1,
    measures: '责令改正',
    procedure: '抽取、检查、公示',
    requirements: '一次查清',
    checklist: [{ code: 'ONE-1', text: '示例要点' }],
    ...own,
    ...more,
  };
}

let sequence = 0;
/** A request id no other call of this run has used. */
export const newRequestId = (): string => `test-${++sequence}`;

export interface MutationAnswer {
  /** null when refused or denied. */
  readonly list: { readonly id: string; readonly state: string; readonly version: number; readonly revision: number } | null;
  /** Codes of userErrors. */
  readonly refusals: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: details differ by refusal
  readonly errors: readonly any[];
  readonly denials: readonly string[];
}

/** The list mutations of one department as a person uses them. */
export function listSteps(harness: DepartmentHarness, profile: DepartmentProfile) {
  const { typePrefix } = profile;
  const mutate = async (field: string, inputType: string, input: object, actor: Actor): Promise<MutationAnswer> => {
    const query = `mutation ($input: ${inputType}!) { ${field}(input: $input) {
      matterList { id state version revision } userErrors { code message basis path details } } }`;
    const { data, denials } = await harness.graphql(query, { input: { requestId: newRequestId(), ...input } }, actor);
    const payload = data?.[field];
    const errors = payload?.userErrors ?? [];
    return { list: payload?.matterList ?? null, refusals: errors.map((e: { code: string }) => e.code), errors, denials };
  };
  const steps = {
    create: (agency: string, actor: Actor, input: object = {}) =>
      mutate(`create${typePrefix}MatterListVersion`, `Create${typePrefix}MatterListVersionInput`, { agency, ...input }, actor),
    save: (listId: string, matter: object, actor: Actor, input: object = {}) =>
      mutate(`save${typePrefix}Matter`, `Save${typePrefix}MatterInput`, { listId, matter, ...input }, actor),
    remove: (listId: string, code: string, actor: Actor) =>
      mutate(`remove${typePrefix}Matter`, `Remove${typePrefix}MatterInput`, { listId, code }, actor),
    submit: (listId: string, actor: Actor, input: object = {}) =>
      mutate(`submit${typePrefix}MatterList`, 'MatterListStepInput', { listId, ...input }, actor),
    sendBack: (listId: string, reason: string, actor: Actor) =>
      mutate(`return${typePrefix}MatterList`, 'ReturnMatterListInput', { listId, reason }, actor),
    approve: (listId: string, actor: Actor) => mutate(`approve${typePrefix}MatterList`, 'MatterListStepInput', { listId }, actor),
    publish: (listId: string, actor: Actor, validFrom?: string) =>
      mutate(
        `publish${typePrefix}MatterList`,
        `Publish${typePrefix}MatterListInput`,
        { listId, ...(validFrom ? { validFrom } : {}) },
        actor,
      ),
    /** From nothing to published, by the people the agency's pack names. @returns the list's id */
    async publishNew(agency: string, matters: readonly object[] | null, validFrom?: string): Promise<string> {
      const reviewer = listPolicy(agency, harness.clock.today()).legalReview ? 'fz' : 'dh';
      const created = done(await steps.create(agency, person(`${agency}.op`), matters ? { matters } : {}));
      done(await steps.submit(created.id, person(`${agency}.op`)));
      done(await steps.approve(created.id, person(`${agency}.${reviewer}`)));
      return done(await steps.publish(created.id, person(`${agency}.op`), validFrom)).id;
    },
  };
  return steps;
}

function done(answer: MutationAnswer): NonNullable<MutationAnswer['list']> {
  if (!answer.list) throw new Error(`refused: ${JSON.stringify(answer.errors)} ${answer.denials.join()}`);
  return answer.list;
}
