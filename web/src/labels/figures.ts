import type { Language } from './language.ts';

/** English of the coordination report's figures and of what they are counted by; the Chinese comes with them. What a figure means is the law's. */
const english: Readonly<Record<string, string>> = {
  plannedItems: 'Plan items',
  plannedObjects: 'Objects planned',
  drawn: 'Drawn and inspected',
  visits: 'Visits taken part in',
  jointVisits: 'Of these joint',
  jointShare: 'Share of joint visits',
  results: 'Results',
  published: 'Published',
  withheld: 'Withheld by law',
  publicationRate: 'Rate of publication',
  completion: 'Publication in time',
  replacements: 'Replacements',
  corrections: 'Corrections',
  referralsOnTime: 'Referred in time',
  referralsLate: 'Referred late',
  followUpsOpen: 'Follow-ups open',
  followUpsClosed: 'Follow-ups closed',
  totals: 'Totals',
  visitsPerEntity: 'Visits per business',
  quotas: 'Joint inspections of the year',
  onTime: 'Done in time',
  detection: 'Rate of problems found',
  months: 'Density of visits',
  COMPLETED_ON_TIME: 'done in time',
  NOT_COMPLETED_LATE: 'late, counts as not done',
  NOT_COMPLETED_OPEN: 'not done',
  PROVISIONAL: 'provisional',
};

/** What a figure is called. */
export const figureIn = (language: Language, code: string, label: string): string => (language === 'en' && english[code]) || label;
