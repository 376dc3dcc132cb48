import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { resultWords } from '../../labels/workbench/results.ts';

/** Words of the pages of results and their publication, in the language of this page. */
export const words = spoken({ ...commonWords, ...resultWords });
