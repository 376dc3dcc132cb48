import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { guidanceWords } from '../../labels/workbench/guidance.ts';

/** Words of the page of guidance, in the language of this page. */
export const words = spoken({ ...commonWords, ...guidanceWords });
