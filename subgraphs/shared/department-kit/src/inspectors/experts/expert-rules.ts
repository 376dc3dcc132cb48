import { type ExpertRole, findPlainDate, type PlainDate, packFor, type Refusal, sourceText } from '@double-random/rules';
import { defaults } from '@double-random/rules/packs/defaults.ts';
import { inspectorRefusals } from '../inspector-refusals.ts';

/** Everybody a regulation names as a helper; which of them an agency may take in is its pack's (`experts.roles`). */
export const expertRoles: Readonly<Record<ExpertRole, string>> = {
  TESTING_BODY: '检测机构',
  RESEARCH_INSTITUTE: '科研院所',
  SCHOLAR: '专家学者',
  PROFESSIONAL_BODY: '专业机构',
  AUDIT: '审计机构',
  CAPITAL_VERIFICATION: '验资机构',
  EVALUATION: '评估机构',
};
export const expertStates = { ACTIVE: '可参与', SUSPENDED: '暂停参与' } as const;
export type ExpertState = keyof typeof expertStates;

export interface ExpertDraft {
  readonly role: ExpertRole;
  readonly name: string;
  readonly organisation: string;
  readonly specialities?: readonly string[] | null | undefined;
  readonly qualificationNo?: string | null | undefined;
  readonly qualifiedTo?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
}

const maxText = 100;

/** KF 第十条第一款, PD 第十九条, CD 八: whom an agency may ask for help. */
export function checkExpert(agency: string, draft: ExpertDraft, on: PlainDate): readonly Refusal[] {
  const pack = packFor(agency, on);
  const { value, source } = (pack?.parameters ?? defaults).experts;
  const basis = pack ? sourceText(pack.code, source) : '默认：规定未载明时的通行做法';
  const refusals: Refusal[] = [];
  if (!value.allowed || !(value.roles as readonly ExpertRole[]).includes(draft.role))
    refusals.push(inspectorRefusals.field('role', `本部门的规则未规定由${expertRoles[draft.role]}参与。`, basis));
  for (const field of ['name', 'organisation'] as const)
    if (!draft[field].trim() || draft[field].trim().length > maxText)
      refusals.push(inspectorRefusals.field(field, `应为 1 至 ${maxText} 字。`, basis));
  if (draft.qualifiedTo && !findPlainDate(draft.qualifiedTo)) refusals.push(inspectorRefusals.field('qualifiedTo', '日期不正确。', basis));
  if (draft.contactPhone && !/^[0-9+()-]{5,30}$/.test(draft.contactPhone))
    refusals.push(inspectorRefusals.field('contactPhone', '联系方式应由数字组成。', basis));
  return refusals;
}
