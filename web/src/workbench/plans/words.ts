import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { planWords } from '../../labels/workbench/plans.ts';

/** This room's words, in the language of this page. */
export const words = spoken({ ...commonWords, ...planWords });
