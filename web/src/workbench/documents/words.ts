import { spoken } from '../../browser/language.ts';
import { commonWords } from '../../labels/workbench/common.ts';
import { documentWords } from '../../labels/workbench/documents.ts';

/** Words of the pages of papers, in the language of this page. */
export const words = spoken({ ...commonWords, ...documentWords });
