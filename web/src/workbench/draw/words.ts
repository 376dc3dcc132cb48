import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { drawWords } from '../../labels/workbench/draw.ts';

/** Words of the screen of a draw, and of public draws, in the language of this page. */
export const words = spoken({ ...commonWords, ...drawWords });
