import { spoken } from '../../browser/language.ts';
import { formWords } from '../../labels/workbench/form.ts';

/** This room's words, in the language of this page. */
export const words = spoken(formWords);
