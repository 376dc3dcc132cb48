import { findPlainDate, ok, type Result, refuse } from '@double-random/rules';
import { change, type Tx, useCase } from '@double-random/runtime';
import type { DepartmentProfile } from '../../profile.ts';
import { everyMatter } from '../exclude-object.ts';
import { objectRefusals } from '../object-refusals.ts';
import { requireWriter } from '../registry-access.ts';

export interface SetPopulationInput {
  readonly requestId: string;
  readonly agency: string;
  /** Absent: all objects the agency supervises. */
  readonly matterCode?: string | null | undefined;
  readonly population: number;
  readonly source: string;
  readonly countedOn: string;
}

const basis = 'YY 三（四）';

/** YY 三（四） 「全面覆盖、分级负责」: the number of supervised objects, as known, with its source. */
export const setPopulation = (profile: DepartmentProfile) =>
  useCase('registry.population', async (tx: Tx, input: SetPopulationInput): Promise<Result<{ agency: string }>> => {
    const agency = requireWriter(profile, tx.actor, input.agency, 'reg').code;
    if (!Number.isSafeInteger(input.population) || input.population < 1)
      return refuse(objectRefusals.field('population', '监管对象总数应为正整数。', basis));
    if (!input.source.trim()) return refuse(objectRefusals.field('source', '须写明总数的来源。', basis));
    if (!findPlainDate(input.countedOn) || input.countedOn > tx.clock.today())
      return refuse(objectRefusals.field('countedOn', '统计日期不正确，或者尚未到来。', basis));
    const matter = input.matterCode?.trim() || everyMatter;
    await change(
      tx.em,
      `insert into registry_population (agency, matter_code, population, source, counted_on, at, actor) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (agency, matter_code) do update set population = excluded.population, source = excluded.source,
         counted_on = excluded.counted_on, at = excluded.at, actor = excluded.actor`,
      [agency, matter, input.population, input.source.trim(), input.countedOn, tx.now, tx.actor.id],
    );
    const { population, countedOn } = input;
    tx.note({ action: 'registry.population', subject: agency, after: { matter, population, countedOn }, reason: input.source });
    return ok({ agency });
  });
