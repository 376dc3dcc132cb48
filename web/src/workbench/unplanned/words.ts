import { spoken } from '../../browser/language.ts';
import { unplannedWords } from '../../labels/workbench/unplanned.ts';

/** This room's words, in the language of this page. */
export const words = spoken(unplannedWords);
