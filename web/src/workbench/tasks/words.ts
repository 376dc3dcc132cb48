import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { taskWords } from '../../labels/workbench/tasks.ts';

/** Words of the pages of tasks, in the language of this page. */
export const words = spoken({ ...commonWords, ...taskWords });
