import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { mergeWords } from '../../labels/workbench/merges.ts';

/** This room's words, in the language of this page. */
export const words = spoken({ ...commonWords, ...mergeWords });
