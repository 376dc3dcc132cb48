interface Reference {
  readonly agency: string;
  readonly matterId: string;
}

/** Values of the pickers, by agency. */
export type PickedMatters = Readonly<Record<string, readonly string[] | undefined>>;

export const referencesOf = (picked: PickedMatters | undefined): readonly Reference[] =>
  Object.entries(picked ?? {}).flatMap(([agency, ids]) => (ids ?? []).map((matterId) => ({ agency, matterId })));
