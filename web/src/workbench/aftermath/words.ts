import { spoken } from '../../browser/language.ts';
import { aftermathWords } from '../../labels/workbench/aftermath.ts';
import { followUpWords } from '../../labels/workbench/follow-ups.ts';

/** Words of following up and referring, in the language of this page. */
export const followUps = spoken(followUpWords);

/** Words of what is kept and told afterwards, in the language of this page. */
export const words = spoken(aftermathWords);
