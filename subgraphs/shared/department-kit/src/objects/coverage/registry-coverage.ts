import { type Em, rows } from '@double-random/runtime';
import { everyMatter } from '../exclude-object.ts';

export interface RegistryCoverageRow {
  /** `*`: of all matters together. */
  readonly matterCode: string;
  readonly population: number;
  readonly source: string;
  readonly countedOn: string;
  /** Objects in the registry that have not left it. */
  readonly registered: number;
  /** registered ÷ population; above 10 000 the known number is out of date. */
  readonly basisPoints: number;
}

/** YY 三（四） (YY-34a): registry ÷ known population, for each number an agency has entered. */
export const registryCoverage = (em: Em, agency: string): Promise<RegistryCoverageRow[]> =>
  rows<RegistryCoverageRow>(
    em,
    `select p.matter_code as "matterCode", p.population, p.source, p.counted_on as "countedOn", n.registered::int,
       round(n.registered * 10000.0 / p.population)::int as "basisPoints"
     from registry_population p cross join lateral (
       select count(*) as registered from inspection_object o where o.agency = p.agency and o.state in ('PENDING', 'ACTIVE', 'SUSPENDED')
         and (p.matter_code = $2 or exists (select 1 from object_matter m where m.object_id = o.id and m.matter_code = p.matter_code))) n
     where p.agency = $1 order by p.matter_code`,
    [agency, everyMatter],
  );
