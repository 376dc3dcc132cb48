import { readFileSync } from 'node:fs';
import { exampleMatters } from '@double-random/department-kit/data/example-matters.ts';
import type { DepartmentProfile } from '@double-random/department-kit';
import { type Agency, getAgency } from '@double-random/schema/departments';
import type { Cast } from '../driver/cast.ts';
import { UnexpectedAnswer } from '../driver/session.ts';
import { type RegistryRow, registryFile } from './registry-files.ts';

export interface PublishedMatter {
  readonly agency: string;
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

const regulationText = (file: string) => readFileSync(new URL(`../../../../subgraphs/shared/rules/regulations/${file}`, import.meta.url), 'utf8');

const capitalised = (profile: DepartmentProfile) => profile.typePrefix;
const listPayload = '{ matterList { id revision state matters { id code name } } userErrors { code message basis details } }';
interface ListAnswer {
  readonly matterList: { readonly id: string; readonly revision: number; readonly state: string; readonly matters: readonly { id: string; code: string; name: string }[] };
}

/**
 * One agency's list from draft to publication. Ye County's matters are taken from the annexes of the regulation itself; what the
 * texts lack comes from the examples (CD-0b), labelled so in their remarks.
 */
export async function publishMatterList(cast: Cast, profile: DepartmentProfile, agency: Agency): Promise<readonly PublishedMatter[]> {
  const op = cast.as(`${agency.code}.op`);
  const name = capitalised(profile);
  const examples = exampleMatters[profile.code] ?? [];
  let list: ListAnswer['matterList'];
  if (profile.code === 'public-security') {
    const imported = await op.mutate<ListAnswer>(
      `mutation($input: Import${name}MatterListInput!) { import${name}MatterList(input: $input) ${listPayload} }`,
      { agency: agency.code, annexText: regulationText('YX-yexian-public-security.md'), measures: '现场检查、责令改正、依法处罚', procedure: '随机抽取、现场检查、录入审核、公示' },
    );
    list = imported.matterList;
    for (const matter of examples) {
      const saved = await op.mutate<ListAnswer>(`mutation($input: Save${name}MatterInput!) { save${name}Matter(input: $input) ${listPayload} }`, {
        listId: list.id,
        matter,
      });
      list = saved.matterList;
    }
  } else {
    const created = await op.mutate<ListAnswer>(
      `mutation($input: Create${name}MatterListVersionInput!) { create${name}MatterListVersion(input: $input) ${listPayload} }`,
      { agency: agency.code, matters: examples },
    );
    list = created.matterList;
  }
  // Under the Ye County plan the legal section reviews, elsewhere the deputy head.
  const reviewer = cast.as(`${agency.code}.${agency.units?.some((u) => u.code === 'fz') ? 'fz' : 'dh'}`);
  await op.mutate(`mutation($input: MatterListStepInput!) { submit${name}MatterList(input: $input) ${listPayload} }`, { listId: list.id });
  await reviewer.mutate(`mutation($input: MatterListStepInput!) { approve${name}MatterList(input: $input) ${listPayload} }`, { listId: list.id });
  const published = await op.mutate<ListAnswer>(`mutation($input: Publish${name}MatterListInput!) { publish${name}MatterList(input: $input) ${listPayload} }`, {
    listId: list.id,
  });
  return published.matterList.matters.map((m) => ({ agency: agency.code, ...m }));
}

export interface ImportReport {
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly errorCount: number;
  readonly committed: boolean;
}
const importFields = '{ report { rows created changed unchanged errorCount committed errors { row column message } } userErrors { code message basis details } }';

/** Sends a registry file and imports it, as a department's registry keeper does. */
export async function importRegistry(
  cast: Cast,
  profile: DepartmentProfile,
  agency: string,
  kind: 'objects' | 'inspectors',
  rows: Iterable<RegistryRow>,
  dryRun = false,
): Promise<ImportReport> {
  const keeper = cast.as(`${agency}.reg`);
  const fileId = await keeper.upload(profile.code, `${agency}-${kind}.csv`, registryFile(profile, kind, rows));
  const operation = `import${capitalised(profile)}${kind === 'objects' ? 'Objects' : 'Inspectors'}`;
  const { report } = await keeper.mutate<{ report: ImportReport }>(`mutation($input: RegistryImportInput!) { ${operation}(input: $input) ${importFields} }`, {
    agency,
    fileId,
    dryRun,
  });
  if (report.errorCount > 0) throw new UnexpectedAnswer(`${operation} of ${agency}`, report);
  return report;
}

/** CD 七: the registry counts only once it is filed with the city office. */
export async function fileRegistry(cast: Cast, profile: DepartmentProfile, agency: string, receipt: string): Promise<void> {
  const name = capitalised(profile);
  await cast
    .as(`${agency}.reg`)
    .mutate(`mutation($input: File${name}RegistryInput!) { file${name}Registry(input: $input) { registry { agency } userErrors { code message } } }`, {
      agency,
      receipt,
    });
}

/** 部门联合抽查事项清单: drafted by market supervision, confirmed by every owner, published (PD 第六条). */
export async function publishJointList(cast: Cast, region: string, editor: string, matters: readonly PublishedMatter[]): Promise<void> {
  const fields = '{ jointMatterList { id entries { id agency } } userErrors { code message basis details } }';
  interface Answer {
    readonly jointMatterList: { readonly id: string; readonly entries: readonly { readonly id: string; readonly agency: string }[] };
  }
  const { jointMatterList: list } = await cast
    .as(`${editor}.op`)
    .mutate<Answer>(`mutation($input: CreateJointMatterListInput!) { createJointMatterList(input: $input) ${fields} }`, {
      region,
      entries: matters.map(({ agency, id }) => ({ agency, matterId: id })),
    });
  for (const entry of list.entries) {
    await cast.as(`${entry.agency}.dh`).mutate(`mutation($input: ConfirmJointMatterInput!) { confirmJointMatter(input: $input) ${fields} }`, { entryId: entry.id });
  }
  await cast.as(`${editor}.op`).mutate(`mutation($input: PublishJointMatterListInput!) { publishJointMatterList(input: $input) ${fields} }`, { listId: list.id });
}

export const matterOf = (matters: readonly PublishedMatter[], agency: string, code: string): PublishedMatter => {
  const found = matters.find((m) => m.agency === agency && m.code === code);
  if (!found) throw new Error(`${getAgency(agency).name} has no published matter ${code}`);
  return found;
};
