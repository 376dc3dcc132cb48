interface CheckOfVisit {
  readonly state: string;
  readonly department: { readonly code: string };
}

/** Sent back by the reviewer, or written again and not signed by all yet: of a visit that is over, nothing else is in these states. */
const unfinished: ReadonlySet<string> = new Set(['RETURNED', 'RECORDED']);

/** Whether a visit that is over still waits for the inspectors of this department (KF 第二十五条). */
export const waitsForUs = (checks: readonly CheckOfVisit[], department: string | null): boolean =>
  checks.some((check) => check.department.code === department && unfinished.has(check.state));
