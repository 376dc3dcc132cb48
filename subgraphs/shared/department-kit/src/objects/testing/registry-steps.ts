import { type Actor, type Deps, SeededRandom } from '@double-random/runtime';
import { getDepartmentLine } from '../../agencies.ts';
import { keysFrom } from '../../department-deps.ts';
import { framesModule } from '../../frames/frames.module.ts';
import { uploads } from '../../import/file-routes.ts';
import { importModule } from '../../import/import.module.ts';
import { inspectorsModule } from '../../inspectors/inspectors.module.ts';
import { mattersModule } from '../../matters/matters.module.ts';
import type { DepartmentModule, DepartmentProfile } from '../../profile.ts';
import { seedModule } from '../../seed/seed.module.ts';
import { type DepartmentHarness, person, startDepartmentHarness } from '../../testing/department-harness.ts';
import { aMatter, listSteps } from '../../testing/matter-drafts.ts';
import { objectsModule } from '../objects.module.ts';

/** The rooms the registries need, and no other. */
export const registryModules: readonly DepartmentModule[] = [
  mattersModule,
  objectsModule,
  inspectorsModule,
  framesModule,
  seedModule,
  importModule,
];

export const publicSecurity: DepartmentProfile = getDepartmentLine('public-security');
export const marketSupervision: DepartmentProfile = getDepartmentLine('market-supervision');
export const civilAirDefense: DepartmentProfile = {
  ...getDepartmentLine('civil-air-defense'),
  objectFields: [
    {
      name: 'business',
      title: '人防业务',
      type: 'TEXT_LIST',
      required: true,
      basis: 'CD 引言',
      values: { EQUIPMENT: '防护设备生产安装', PEACETIME_USE: '平时使用' },
    },
  ],
};

/** Entities of requirements §3; check digits hold. */
export const e1 = '91410481MA0HTK0016';
export const e2 = '91410481MA0HTK0029';
export const e3 = '91410481MA0HTK003C';
export const e4 = '92410481MA0HTK004C';
export const e5 = '93410481MA0HTK005C';
export const resident = '410481199001010014';

/** An object with everything any pack demands. */
export const anObject = (agency: string, changes: object = {}) => ({
  agency,
  kind: 'ENTERPRISE',
  uscc: e1,
  name: '甲宾馆',
  address: '某街1号',
  businessScope: '住宿',
  personInCharge: '钱乙',
  contactPhone: '13800001234',
  matterCodes: ['M-HOTEL'],
  ...changes,
});

/** An inspector with everything any pack demands; `n` makes them different. */
export const anInspector = (agency: string, n = 1, changes: object = {}) => ({
  agency,
  name: '孙丙',
  sex: 'MALE',
  post: '民警',
  idNumber: resident,
  policeNumber: `41000${n}`,
  contactPhone: '13900005678',
  certificateNo: `160400000${String(n).padStart(2, '0')}`,
  certificateFrom: '2024-01-01',
  certificateTo: '2026-12-31',
  professionalCategory: '治安',
  enforcementFields: ['HOTEL'],
  ...changes,
});

const entryFields =
  'id code kind name address state stateSince version creditRiskClass matterCodes personInChargeMasked contactPhoneMasked idNumberMasked';
const errorFields = 'userErrors { code message basis path details }';

/** A department of these rooms on a database of its own. */
export const startRegistries = (profile: DepartmentProfile) => startDepartmentHarness(profile, { modules: registryModules });

export function registrySteps(harness: DepartmentHarness, profile: DepartmentProfile) {
  const { typePrefix: P, fieldPrefix: p } = profile;
  let requests = 0;
  const mutate = async (name: string, inputType: string, selection: string, input: object, actor: Actor) => {
    const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${selection} ${errorFields} } }`;
    const { data, denials } = await harness.graphql(query, { input: { requestId: `r${++requests}`, ...input } }, actor);
    const payload = data?.[name] ?? null;
    return { payload, errors: payload?.userErrors ?? [], denials };
  };
  const reg = (agency: string) => person(`${agency}.reg`);
  type Input = { readonly agency: string } & object;
  const fileDeps: Deps = {
    em: harness.em,
    clock: harness.clock,
    random: new SeededRandom('files'),
    log: () => {},
    key: keysFrom('a secret of at least thirty-two characters'),
  } as Deps;
  return {
    mutate,
    upsertObject: (input: Input, actor = reg(input.agency), extra = '') =>
      mutate(`upsert${P}Object`, `Upsert${P}ObjectInput`, `object { ${entryFields} ${extra} }`, input, actor),
    deactivate: (agency: string, input: object, actor = reg(agency)) =>
      mutate(`deactivate${P}Object`, `Deactivate${P}ObjectInput`, `object { ${entryFields} }`, input, actor),
    activate: (agency: string, input: object, actor = reg(agency)) =>
      mutate(`activate${P}Object`, `Activate${P}ObjectInput`, `object { ${entryFields} }`, input, actor),
    remove: (agency: string, input: object) => mutate(`remove${P}Object`, `Remove${P}ObjectInput`, 'removedId', input, reg(agency)),
    exclude: (agency: string, input: object) =>
      mutate(
        `exclude${P}Object`,
        `Exclude${P}ObjectInput`,
        `object { ${entryFields} scopeExclusions { matterCode legalBasis } }`,
        input,
        reg(agency),
      ),
    confirm: (agency: string, taskId: string, actor = reg(agency)) =>
      mutate(
        `confirm${P}Registry`,
        `Confirm${P}RegistryInput`,
        'registry { objectVersion inspectorVersion lastConfirmation { at by objectsHash inspectorsHash } }',
        { agency, taskId },
        actor,
      ),
    file: (agency: string, receipt: string) =>
      mutate(`file${P}Registry`, `File${P}RegistryInput`, 'registry { filed filedReceipt }', { agency, receipt }, reg(agency)),
    upsertInspector: (input: Input, actor = reg(input.agency)) =>
      mutate(`upsert${P}Inspector`, `Upsert${P}InspectorInput`, 'inspector { id state version }', input, actor),
    suspend: (agency: string, input: object) =>
      mutate(`suspend${P}Inspector`, `Suspend${P}InspectorInput`, 'inspector { id state }', input, reg(agency)),
    leave: (agency: string, input: object) =>
      mutate(`add${P}InspectorLeave`, `Add${P}InspectorLeaveInput`, 'inspector { id state }', input, reg(agency)),
    interest: (input: object, actor: Actor) => mutate(`declare${P}Interest`, `Declare${P}InterestInput`, 'inspector { id }', input, actor),
    async objects(agency: string, args: string, selection: string, actor = reg(agency)) {
      const { data, denials } = await harness.graphql(`{ ${p}Objects(agency: "${agency}" ${args}) { ${selection} } }`, {}, actor);
      return { page: data?.[`${p}Objects`] ?? null, denials };
    },
    /** Publishes a list with these matters and answers their ids by code. */
    async matters(agency: string, codes: readonly string[]): Promise<Record<string, string>> {
      const list = await listSteps(harness, profile).publishNew(
        agency,
        codes.map((code) => ({ ...aMatter(profile, agency), code, name: `事项${code}` })),
      );
      const field = `${p}MatterList`;
      const { data } = await harness.graphql(`query ($id: ID!) { ${field}(id: $id) { matters { id code } } }`, { id: list });
      return Object.fromEntries(data[field].matters.map((m: { id: string; code: string }) => [m.code, m.id]));
    },
    /** Uploads bytes as the agency's maintainer. */
    async upload(
      agency: string,
      bytes: Uint8Array,
      actor = reg(agency),
      purpose = 'registry',
    ): Promise<{ fileId: string; sha256: string; size: number }> {
      const context = { actor, requestId: 'upload', deps: fileDeps, cache: new Map() };
      const body = (async function* () {
        yield bytes;
      })();
      const answer = await uploads(profile)(context, { method: 'POST', path: '/uploads', query: { name: 'table', for: purpose }, body });
      return JSON.parse(Buffer.concat([...(answer.body as Iterable<Uint8Array>)]).toString('utf8'));
    },
    async importFile(agency: string, kind: 'Objects' | 'Inspectors', fileId: string, options: object = {}) {
      const selection = 'report { rows created changed unchanged errorCount committed fileHash errors { row column value code message } }';
      return mutate(`import${P}${kind}`, 'RegistryImportInput', selection, { agency, fileId, ...options }, reg(agency));
    },
  };
}
export type RegistrySteps = ReturnType<typeof registrySteps>;
