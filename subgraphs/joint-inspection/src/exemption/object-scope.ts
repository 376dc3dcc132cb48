import type { AssignmentSnapshot } from '../visit/visit.entity.ts';

/** Which objects: named by code, or a class of them. Every criterion given must hold; `everyone` = no criterion. */
export interface ObjectScope {
  readonly codes?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly creditRiskClasses?: readonly string[] | null;
  readonly everyone?: boolean | null;
}

/** What a scope is held against. */
export interface ScopedObject {
  readonly code: string;
  readonly entityKey: string;
  readonly riskClass?: string | undefined;
  readonly snapshot: AssignmentSnapshot;
}

const given = (list: readonly string[] | null | undefined): list is readonly string[] => (list?.length ?? 0) > 0;

/** Says nothing, or says it twice over: such a scope stands for nobody in particular. */
export const isEmptyScope = (scope: ObjectScope): boolean =>
  !scope.everyone && !given(scope.codes) && !given(scope.kinds) && !given(scope.creditRiskClasses);

/** KF 第十三条第二款: whether the object, under any of the codes its departments know it by, is one of those meant. */
export function covers(scope: ObjectScope, object: ScopedObject): boolean {
  if (isEmptyScope(scope)) return false;
  const parts = Object.values(object.snapshot);
  const named = [object.code, object.entityKey, ...parts.map((part) => part.code)];
  return (
    (!given(scope.codes) || named.some((code) => scope.codes!.includes(code))) &&
    (!given(scope.kinds) || parts.some((part) => scope.kinds!.includes(part.kind))) &&
    (!given(scope.creditRiskClasses) || (object.riskClass !== undefined && scope.creditRiskClasses.includes(object.riskClass)))
  );
}

/** Only what was said, in plain JSON. */
export const plainScope = (scope: ObjectScope): ObjectScope => ({
  ...(given(scope.codes) ? { codes: [...new Set(scope.codes)].sort() } : {}),
  ...(given(scope.kinds) ? { kinds: [...new Set(scope.kinds)].sort() } : {}),
  ...(given(scope.creditRiskClasses) ? { creditRiskClasses: [...new Set(scope.creditRiskClasses)].sort() } : {}),
  ...(scope.everyone ? { everyone: true } : {}),
});
