import type { Language } from './language.ts';

/** English of the coordination report's figures and of what they are counted by; the Chinese comes with them. */
const english: Readonly<Record<string, string>> = {
  plannedItems: 'Plan items',
  plannedObjects: 'Objects planned',
  drawn: 'Drawn and inspected',
  visits: 'Visits taken part in',
  jointVisits: 'Of these joint',
  jointShare: 'Share of joint visits',
  causeVisits: 'Visits for a cause',
  nonRandomShare: 'Share of visits not drawn',
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

/** How each figure of the coordination report is counted; a test holds it to the platform's own list. */
const formulas: Readonly<Record<string, string>> = {
  plannedItems: 'Items of the latest version of published plans with a matter of the department, whose time meets the period looked at',
  plannedObjects: 'Sum of estimated number × rounds of these items',
  drawn: 'Objects drawn, with a matter of the department, whose visit ended in the period; not counted before it ended (secrecy)',
  visits: 'Visits with a matter of the department that ended in the period; a joint visit counts once for each department',
  jointVisits: 'Of these visits, the ones of joint tasks',
  causeVisits: 'Visits of the period made for a complaint or another cause, not by draw; no cap counts them',
  nonRandomShare: 'Visits for a cause ÷ (visits taken part in + visits for a cause), in hundredths of a per cent, rounded down',
  jointShare: 'Joint visits ÷ visits taken part in, in hundredths of a per cent, rounded down',
  results: 'Matters of visits that ended in the period for which the department has a result',
  published: 'Of these results, the ones made public, in part too',
  withheld: 'Matters approved not to be made public, listed apart; one or two are not shown',
  publicationRate: '(Published + withheld by law) ÷ results to be published, in hundredths of a per cent, rounded down; the goal is 10000',
  completion: 'Duties to publish by their deadline: late counts as not done; provisional for years whose holidays are not known yet',
  replacements: 'Replacements carried out in visits that ended in the period, by ground',
  corrections: 'Published corrections of results of visits that ended in the period',
  referralsOnTime: 'Duties to refer that were met within seven working days',
  referralsLate: 'Duties to refer that were met later than seven working days',
  followUpsOpen: 'Follow-ups of visits that ended in the period which are not closed yet',
  followUpsClosed: 'Follow-ups of visits that ended in the period which are closed',
  totals: 'Visits in the whole region: one visit of several departments counts once, so what departments took part in may add up to more',
  visitsPerEntity: 'Market entities visited once, twice, three times or more in the period',
  quotas:
    'Joint tasks inspected to the end in the year in which the period ends; invitations not taken up, cancelled ones and ones published late do not count',
  onTime: 'Duties due in the period by kind: in time, late, not done, provisional',
  detection: 'Results that need a follow-up ÷ results, random and directed inspections apart, in hundredths of a per cent, rounded down',
  months: 'Visits that ended in the period, by county and month; a joint visit counts once',
};

/** How a figure is counted. */
export const formulaIn = (language: Language, code: string, formula: string): string => (language === 'en' && formulas[code]) || formula;
