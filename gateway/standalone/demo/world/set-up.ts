import { readFileSync } from 'node:fs';
import type { DepartmentProfile } from '@double-random/department-kit';
import { exampleMatters } from '@double-random/department-kit/data/example-matters.ts';
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

const regulationText = (file: string) =>
  readFileSync(new URL(`../../../../subgraphs/shared/rules/regulations/${file}`, import.meta.url), 'utf8');

const listFields = 'matterList { id revision state matters { id code name } }';
interface ListAnswer {
  readonly matterList: {
    readonly id: string;
    readonly revision: number;
    readonly state: string;
    readonly matters: readonly { id: string; code: string; name: string }[];
  };
}

/**
 * One agency's list from draft to publication. Ye County's matters are taken from the annexes of the regulation itself; what the
 * texts lack comes from the examples (CD-0b), labelled so in their remarks.
 */
export async function publishMatterList(
  cast: Cast,
  profile: DepartmentProfile,
  agency: Agency,
  examples = exampleMatters[profile.code] ?? [],
): Promise<readonly PublishedMatter[]> {
  const op = cast.as(`${agency.code}.op`);
  const name = profile.typePrefix;
  let list: ListAnswer['matterList'];
  if (profile.code === 'public-security') {
    const imported = await op.act<ListAnswer>(
      `import${name}MatterList`,
      {
        agency: agency.code,
        annexText: regulationText('YX-yexian-public-security.md'),
        measures: '现场检查、责令改正、依法处罚',
        procedure: '随机抽取、现场检查、录入审核、公示',
      },
      listFields,
    );
    list = imported.matterList;
    for (const matter of examples) {
      const saved = await op.act<ListAnswer>(
        `save${name}Matter`,
        {
          listId: list.id,
          matter,
        },
        listFields,
      );
      list = saved.matterList;
    }
  } else {
    const created = await op.act<ListAnswer>(`create${name}MatterListVersion`, { agency: agency.code, matters: examples }, listFields);
    list = created.matterList;
  }
  // Under the Ye County plan the legal section reviews, elsewhere the deputy head.
  const reviewer = cast.as(`${agency.code}.${agency.units?.some((u) => u.code === 'fz') ? 'fz' : 'dh'}`);
  await op.act(`submit${name}MatterList`, { listId: list.id }, '', 'MatterListStepInput');
  await reviewer.act(`approve${name}MatterList`, { listId: list.id }, '', 'MatterListStepInput');
  const published = await op.act<ListAnswer>(
    `publish${name}MatterList`,
    {
      listId: list.id,
    },
    listFields,
  );
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
const importFields = 'report { rows created changed unchanged errorCount committed errors { row column message } }';

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
  const operation = `import${profile.typePrefix}${kind === 'objects' ? 'Objects' : 'Inspectors'}`;
  const { report } = await keeper.act<{ report: ImportReport }>(operation, { agency, fileId, dryRun }, importFields, 'RegistryImportInput');
  if (report.errorCount > 0) throw new UnexpectedAnswer(`${operation} of ${agency}`, report);
  return report;
}

/** CD 七: the registry counts only once it is filed with the city office. */
export async function fileRegistry(cast: Cast, profile: DepartmentProfile, agency: string, receipt: string): Promise<void> {
  await cast.as(`${agency}.reg`).act(`file${profile.typePrefix}Registry`, { agency, receipt });
}

/** 部门联合抽查事项清单: drafted by market supervision, confirmed by every owner, published (PD 第六条). */
export async function publishJointList(cast: Cast, region: string, editor: string, matters: readonly PublishedMatter[]): Promise<void> {
  const fields = 'jointMatterList { id entries { id agency } }';
  interface Answer {
    readonly jointMatterList: { readonly id: string; readonly entries: readonly { readonly id: string; readonly agency: string }[] };
  }
  const entries = matters.map(({ agency, id }) => ({ agency, matterId: id }));
  const { jointMatterList: list } = await cast.as(`${editor}.op`).act<Answer>('createJointMatterList', { region, entries }, fields);
  for (const entry of list.entries) await cast.as(`${entry.agency}.dh`).act('confirmJointMatter', { entryId: entry.id });
  await cast.as(`${editor}.op`).act('publishJointMatterList', { listId: list.id });
}

export const matterOf = (matters: readonly PublishedMatter[], agency: string, code: string): PublishedMatter => {
  const found = matters.find((m) => m.agency === agency && m.code === code);
  if (!found) throw new Error(`${getAgency(agency).name} has no published matter ${code}`);
  return found;
};
