/**
 * FULL: everything of the own department and the frame of the visit. LIMITED: an inspector who has not yet said whether he has an
 * interest sees name and address only (C-6).
 */
export type VisitInsight = 'FULL' | 'LIMITED';
