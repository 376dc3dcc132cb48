import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { creditWords } from '../../labels/workbench/credit.ts';

/** Words of the credit platforms’ page, in the language of this page. */
export const words = spoken({ ...commonWords, ...creditWords });
