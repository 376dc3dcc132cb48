import { spoken } from '../../browser/language.ts';
import { capWords } from '../../labels/workbench/caps.ts';
import { commonWords } from '../../labels/workbench/common.ts';

/** Words of exemptions from the cap and of successions, in the language of this page. */
export const words = spoken({ ...commonWords, ...capWords });
