import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { visitWords } from '../../labels/workbench/visits.ts';

/** Words of the pages of visits, in the language of this page. */
export const words = spoken({ ...commonWords, ...visitWords });
