/** States of a matter-list version: requirements C-1. */
export const listStates = {
  DRAFT: '起草中',
  IN_REVIEW: '审核中',
  APPROVED: '已审核',
  PUBLISHED: '已公布',
  SUPERSEDED: '已被新版本取代',
} as const;
export type ListState = keyof typeof listStates;

/** Readable by everybody, and immutable. */
export const publishedStates: readonly ListState[] = ['PUBLISHED', 'SUPERSEDED'];
/** At most one per agency. */
export const openStates: readonly ListState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED'];
export const isPublished = (state: ListState): boolean => publishedStates.includes(state);
