import { spoken } from '../../browser/language.ts';
import { approvalWords } from '../../labels/workbench/approvals.ts';
import { commonWords } from '../../labels/workbench/common.ts';

/** Words of the page of approvals, in the language of this page. */
export const words = spoken({ ...commonWords, ...approvalWords });
