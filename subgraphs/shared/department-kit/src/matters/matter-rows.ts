import { type Reader, rows } from '@double-random/runtime';
import type { ListState } from './list-states.ts';
import { type MatterFacts, matterFactNames } from './matter-facts.ts';

export interface MatterRow extends MatterFacts {
  readonly id: string;
  readonly listId: string;
  readonly agency: string;
  readonly version: number;
  readonly legalBases: readonly (MatterFacts['legalBases'][number] & { readonly repealedOn: string | null })[];
  readonly listState: ListState;
  readonly listVersion: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly publishedAt: string | null;
}

const select = `select m.id, m.list_id as "listId", m.agency, m.code, m.version, m.name, m.aliases, m.object_scope as "objectScope",
    m.object_kinds as "objectKinds", m.categories, m.methods, m.inspecting_body as "inspectingBody", m.responsible_unit as "responsibleUnit",
    m.content, m.ratio_basis_points as "ratioBasisPoints", m.rounds_per_year as "roundsPerYear", m.entity_cap_per_year as "entityCapPerYear",
    m.measures, m.procedure, m.requirements,
    m.required_field as "requiredField", m.no_notice as "noNotice", m.key_area as "keyArea", m.special_industry as "specialIndustry",
    m.rationale, m.remark, m.defect_note as "defectNote", m.extra,
    l.state as "listState", l.version as "listVersion", l.valid_from::text as "validFrom", l.valid_to::text as "validTo", 
    to_char(l.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "publishedAt",
    coalesce((select json_agg(json_build_object('code', c.code, 'text', c.text, 'mandatory', c.mandatory, 'important', c.important,
        'method', c.method, 'passSentence', c.pass_sentence, 'problemSentence', c.problem_sentence) order by c.position)
      from matter_check_item c where c.matter_id = m.id), '[]') as checklist,
    coalesce((select json_agg(json_build_object('title', b.title, 'documentNo', nullif(b.document_no, ''), 'article', x.article,
        'repealedOn', b.repealed_on::text) order by x.position)
      from matter_basis x join legal_basis b on b.id = x.basis_id where x.matter_id = m.id), '[]') as "legalBases"
  from matter m join matter_list l on l.id = m.list_id`;

/** @param ids at most a page of them; unknown ids are simply absent from the answer */
export const mattersById = (db: Reader, ids: readonly string[]): Promise<MatterRow[]> => rows(db, `${select} where m.id = any($1)`, [ids]);

/** Matters of several lists, in the order of each list. */
export const mattersOfLists = (db: Reader, listIds: readonly string[]): Promise<MatterRow[]> =>
  rows(db, `${select} where m.list_id = any($1) order by m.list_id, m.position`, [listIds]);

/** The facts alone, as compared, hashed and copied into the next version. */
export const factsOf = (matter: MatterFacts): MatterFacts => ({
  ...(Object.fromEntries(matterFactNames.map((name) => [name, matter[name]])) as unknown as MatterFacts),
  legalBases: matter.legalBases.map(({ title, documentNo, article }) => ({ title, documentNo, article })),
});
