import { spoken } from '../../browser/language.ts';
import { causeVisitWords } from '../../labels/workbench/cause-visits.ts';
import { commonWords } from '../../labels/workbench/common.ts';

/** Words of the visits for a cause, in the language of this page. */
export const words = spoken({ ...commonWords, ...causeVisitWords });
