import { type DeadlineName, deadlineIn } from '../labels/deadlines.ts';
import { wordsIn } from '../labels/words.ts';
import { language } from './language.ts';

/** The graph's own words in the language of this page. */
export const { word, choices } = wordsIn(language);

/** What a deadline is called in the language of this page. */
export const deadlineWord = (deadline: DeadlineName): string => deadlineIn(language, deadline);
