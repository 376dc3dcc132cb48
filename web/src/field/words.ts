import { spoken } from '../browser/language.ts';
import { fieldWords } from '../labels/field.ts';

/** The app's own words, in the language of this page. */
export const t = spoken(fieldWords);
