import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { teamWords } from '../../labels/workbench/teams.ts';

/** Words of teams and replacements, in the language of this page. */
export const words = spoken({ ...commonWords, ...teamWords });
