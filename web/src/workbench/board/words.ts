import { spoken } from '../../browser/language.ts';
import { boardWords } from '../../labels/workbench/board.ts';
import { commonWords } from '../../labels/workbench/common.ts';

/** Words of the boards of a department and of the joint conference, in the language of this page. */
export const words = spoken({ ...commonWords, ...boardWords });
