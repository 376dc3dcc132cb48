import type { Refusal } from '@double-random/rules';

/** What personal data may be looked at for (PD 第二十五条: for these rules and nothing else). */
export const purposeTypes = {
  REGISTRY: '名录库核对、维护',
  CERTIFICATE: '执法证件核验',
  TASK: '抽查任务',
  FOLLOW_UP: '后续处置',
} as const;
export type PurposeType = keyof typeof purposeTypes;

export interface Purpose {
  readonly type: PurposeType;
  /** Number of the task, of the case or of the document that asks for it. */
  readonly reference?: string | null;
  readonly reason: string;
}

/** Purposes that are somebody's matter: they name it. */
const named: ReadonlySet<PurposeType> = new Set(['TASK', 'FOLLOW_UP']);

/** PD 第二十五条, X-08: no purpose, no personal data. */
export function checkPurpose(purpose: Purpose | null | undefined): Refusal | undefined {
  if (!purpose?.reason.trim()) return required('查看个人信息须写明用途和理由');
  if (named.has(purpose.type) && !purpose.reference?.trim())
    return required(`用途为“${purposeTypes[purpose.type]}”的，须写明任务或案件编号`);
  return undefined;
}

const required = (message: string): Refusal => ({
  code: 'PURPOSE_REQUIRED',
  message,
  basis: 'PD 第二十五条',
  path: ['input', 'purpose'],
  details: { fields: ['purpose'] },
});

/** As the trail keeps it. */
export const purposeText = ({ type, reference, reason }: Purpose): string =>
  [purposeTypes[type], reference?.trim(), reason.trim()].filter(Boolean).join('；');
