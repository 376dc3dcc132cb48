/** Duties a department does in its own lists and registries: what started their clocks, and when they were done. */
export const departmentDutyKinds = ['MATTER_LIST_PUBLICATION', 'REGISTRY_REFRESH'] as const;
export type DepartmentDutyKind = (typeof departmentDutyKinds)[number];

export interface DepartmentDuty {
  readonly kind: DepartmentDutyKind;
  readonly agency: string;
  /** Id of the list, or of the confirmation the year is counted from. */
  readonly subject: string;
  /** Instant of the approval or of the confirmation. */
  readonly startedAt: string;
  /** Instant at which the list was published, or the registry confirmed again; null while it is owed. */
  readonly doneAt: string | null;
}
export interface DepartmentDutiesInput {
  /** Duties done before this instant are left out. */
  readonly since: string;
}
