import { common } from '../words.ts';

/** A place of the menu; who has none of the roles does not see it (what is allowed is decided by the graph). */
export interface Place {
  readonly path: string;
  readonly title: string;
  readonly roles?: readonly string[];
}

const keepers = ['op', 'reg', 'dh', 'ph'];

const office = ['op', 'dh', 'ph'];

/** Places that belong together, under one heading of the menu; the first have none. */
interface PlaceGroup {
  readonly title?: string;
  readonly places: readonly Place[];
}

export const placeGroups: readonly PlaceGroup[] = [
  {
    places: [
      { path: '/', title: common.todo },
      { path: '/board', title: common.board, roles: ['op', 'reg', 'fz', 'rev', 'dh', 'ph', 'lgo', 'jco', 'aud'] },
      { path: '/approvals', title: common.approvals, roles: ['rev', 'dh', 'ph'] },
    ],
  },
  {
    title: common.groupInspecting,
    places: [
      { path: '/tasks', title: common.tasks },
      { path: '/ad-hoc', title: common.adHoc, roles: [...office, 'jco'] },
      { path: '/ceremonies', title: common.ceremonies, roles: [...office, 'jco'] },
      { path: '/replacements', title: common.replacements, roles: office },
      { path: '/merges', title: common.merges, roles: [...office, 'jco'] },
      { path: '/visits', title: common.visits, roles: ['op', 'ins', 'dh', 'ph', 'rev', 'aud'] },
      { path: '/cause-visits', title: common.causeVisits, roles: ['op', 'ins', 'dh', 'ph', 'aud'] },
      { path: '/results', title: common.results, roles: ['op', 'rev', 'dh', 'ph', 'ins'] },
      { path: '/channels', title: common.channels, roles: ['op', 'lgo', 'ph', 'aud'] },
      { path: '/documents', title: common.documents, roles: ['op', 'dh', 'ph', 'ins', 'rev', 'aud', 'arc'] },
    ],
  },
  {
    title: common.groupAftermath,
    places: [
      { path: '/follow-ups', title: common.followUps, roles: ['op', 'ins', 'dh', 'ph', 'rev', 'fz', 'aud', 'arc'] },
      { path: '/referrals', title: common.referrals, roles: ['op', 'ins', 'dh', 'ph', 'rev', 'fz', 'aud', 'arc', 'jco'] },
      { path: '/penalties', title: common.penalties, roles: ['op', 'rev', 'dh', 'ph', 'fz', 'aud'] },
      { path: '/credit-deliveries', title: common.creditDeliveries, roles: ['op', 'rev', 'lgo', 'dh', 'ph', 'aud'] },
    ],
  },
  {
    title: common.groupPlanning,
    places: [
      { path: '/plans', title: common.plans },
      { path: '/matters', title: common.matters, roles: ['op', 'fz', 'rev', 'ins', 'dh', 'ph', 'lgo', 'aud'] },
      { path: '/joint-matters', title: common.jointMatters, roles: [...office, 'jco'] },
      { path: '/equivalences', title: common.equivalences, roles: [...office, 'ins', 'fz', 'aud'] },
      { path: '/exemptions', title: common.exemptions, roles: [...office, 'aud', 'lgo'] },
    ],
  },
  {
    title: common.groupRegistries,
    places: [
      { path: '/objects', title: common.objects, roles: keepers },
      { path: '/inspectors', title: common.inspectors, roles: keepers },
      { path: '/experts', title: common.experts, roles: keepers },
      { path: '/import', title: common.imports, roles: ['reg'] },
      { path: '/reconciliation', title: common.reconciliation, roles: keepers },
      { path: '/successions', title: common.successions, roles: [...keepers, 'aud'] },
      { path: '/guidance', title: common.guidance, roles: [...keepers, 'aud', 'fz', 'lgo'] },
    ],
  },
  {
    title: common.groupOrder,
    places: [
      { path: '/conduct', title: common.conduct, roles: ['aud', 'ph'] },
      { path: '/credit', title: common.credit, roles: ['jco', 'lgo', 'aud', 'sys'] },
      { path: '/admin', title: common.admin, roles: [...office, 'jco', 'aud', 'sys'] },
    ],
  },
];

/** Whether a page is one of those the roles have in their menu: what is not is not offered as a link either. */
export const isOpenTo = (roles: readonly string[], path: string): boolean =>
  places.some((place) => place.path !== '/' && path.startsWith(place.path) && (place.roles?.some((role) => roles.includes(role)) ?? true));

export const places: readonly Place[] = placeGroups.flatMap((group) => group.places);
