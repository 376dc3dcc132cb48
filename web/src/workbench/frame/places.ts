import { t } from '../words.ts';

/** A place of the menu; who has none of the roles does not see it (what is allowed is decided by the graph). */
export interface Place {
  readonly path: string;
  readonly title: string;
  readonly roles?: readonly string[];
}

const keepers = ['op', 'reg', 'dh', 'ph'];

const office = ['op', 'dh', 'ph'];

/** Places that belong together, under one heading of the menu; the first have none. */
export interface PlaceGroup {
  readonly title?: string;
  readonly places: readonly Place[];
}

export const placeGroups: readonly PlaceGroup[] = [
  {
    places: [
      { path: '/', title: t.todo },
      { path: '/board', title: t.board, roles: ['op', 'reg', 'fz', 'rev', 'dh', 'ph', 'lgo', 'jco', 'aud'] },
      { path: '/approvals', title: t.approvals, roles: ['rev', 'dh', 'ph'] },
    ],
  },
  {
    title: t.groupInspecting,
    places: [
      { path: '/tasks', title: t.tasks },
      { path: '/ad-hoc', title: t.adHoc, roles: [...office, 'jco'] },
      { path: '/ceremonies', title: t.ceremonies, roles: [...office, 'jco'] },
      { path: '/replacements', title: t.replacements, roles: office },
      { path: '/merges', title: t.merges, roles: [...office, 'jco'] },
      { path: '/visits', title: t.visits, roles: ['op', 'ins', 'dh', 'ph', 'rev', 'aud'] },
      { path: '/results', title: t.results, roles: ['op', 'rev', 'dh', 'ph', 'ins'] },
      { path: '/documents', title: t.documents, roles: ['op', 'dh', 'ph', 'ins', 'rev', 'aud', 'arc'] },
    ],
  },
  {
    title: t.groupAftermath,
    places: [
      { path: '/follow-ups', title: t.followUps, roles: ['op', 'ins', 'dh', 'ph', 'rev', 'fz', 'aud', 'arc'] },
      { path: '/referrals', title: t.referrals, roles: ['op', 'ins', 'dh', 'ph', 'rev', 'fz', 'aud', 'arc', 'jco'] },
      { path: '/penalties', title: t.penalties, roles: ['op', 'rev', 'dh', 'ph', 'fz', 'aud'] },
      { path: '/credit-deliveries', title: t.creditDeliveries, roles: ['op', 'rev', 'lgo', 'dh', 'ph', 'aud'] },
    ],
  },
  {
    title: t.groupPlanning,
    places: [
      { path: '/plans', title: t.plans },
      { path: '/matters', title: t.matters, roles: ['op', 'fz', 'rev', 'ins', 'dh', 'ph', 'lgo', 'aud'] },
      { path: '/joint-matters', title: t.jointMatters, roles: [...office, 'jco'] },
      { path: '/equivalences', title: t.equivalences, roles: [...office, 'ins', 'fz', 'aud'] },
      { path: '/exemptions', title: t.exemptions, roles: [...office, 'aud', 'lgo'] },
    ],
  },
  {
    title: t.groupRegistries,
    places: [
      { path: '/objects', title: t.objects, roles: keepers },
      { path: '/inspectors', title: t.inspectors, roles: keepers },
      { path: '/experts', title: t.experts, roles: keepers },
      { path: '/import', title: t.imports, roles: ['reg'] },
      { path: '/reconciliation', title: t.reconciliation, roles: keepers },
      { path: '/successions', title: t.successions, roles: [...keepers, 'aud'] },
      { path: '/guidance', title: t.guidance, roles: [...keepers, 'aud', 'fz', 'lgo'] },
    ],
  },
  {
    title: t.groupOrder,
    places: [
      { path: '/conduct', title: t.conduct, roles: ['aud', 'ph'] },
      { path: '/credit', title: t.credit, roles: ['jco', 'lgo', 'aud', 'sys'] },
      { path: '/admin', title: t.admin, roles: [...office, 'jco', 'aud', 'sys'] },
    ],
  },
];

export const places: readonly Place[] = placeGroups.flatMap((group) => group.places);
