import { spoken } from '../../browser/language.ts';
import { adminWords } from '../../labels/workbench/admin.ts';
import { commonWords } from '../../labels/workbench/common.ts';

/** Words of the pages that keep order, in the language of this page. */
export const words = spoken({ ...commonWords, ...adminWords });
