import { spoken } from '../browser/language.ts';
import { workbenchWords } from '../labels/workbench.ts';

/** The workbench's shared words, in the language of this page. */
export const common = spoken(workbenchWords);
