import { type AnnualDate, type MatterField, packFor, plainDate, sourceText } from '@double-random/rules';
import { defaults } from '@double-random/rules/packs/defaults.ts';

export interface ListPolicy {
  /** What every matter must state, and where that is said. */
  readonly mandatory: { readonly fields: readonly MatterField[]; readonly basis: string };
  /** 法制室 reviews instead of the deputy head (YX 五（一）). */
  readonly legalReview: boolean;
  /** Day by which the year's list is finished (YX 五（一）); null where the regulation sets none. */
  readonly due: AnnualDate | null;
}

/** Rules for an agency's list on a day; an agency without a regulation of its own has the defaults. */
export function listPolicy(agency: string, on: string): ListPolicy {
  const pack = packFor(agency, plainDate(on));
  const parameters = pack?.parameters ?? defaults;
  const fields = (pack?.parameters ?? defaults)['matterList.mandatoryFields'];
  return {
    mandatory: { fields: fields.value, basis: pack ? sourceText(pack.code, fields.source) : '默认：规定未载明时的通行做法' },
    legalReview: parameters['matterList.legalReview'].value,
    due: parameters['matterList.due'].value,
  };
}
