import { type RedactableField, redactableFields } from '@double-random/rules';
import type { PublicationMode, PublishedContent } from '../publication-row.ts';

/** Stands where the public may no longer read; says that something was there, and not what. */
export const notTold = '依法不再公示';

const everything = Object.keys(redactableFields) as RedactableField[];

/** KF-22c: what a mode keeps from the public; a partial publication without a word on its fields tells the result and not what was checked. */
export const hiddenFields = (mode: PublicationMode, fields: readonly RedactableField[] = ['MATTER', 'PUBLIC_TEXT']) =>
  mode === 'FULL' ? [] : mode === 'WITHHELD' ? everything : fields;

/** What of this content could go. */
export const redactable = (content: PublishedContent): RedactableField[] => [
  ...(content.matterCode ? (['MATTER'] as const) : []),
  ...(content.publicText ? (['PUBLIC_TEXT'] as const) : []),
  ...(content.objectCode ? (['OBJECT'] as const) : []),
];

/** The same content without what is hidden; of a withheld one number, department and day are left, so that it can be said to be corrected (C-9). */
export function hideWords(content: PublishedContent, mode: PublicationMode, hidden: readonly RedactableField[]): PublishedContent {
  const { matterCode, matterName, publicText, resultCode, ...rest } = content;
  const shows = (field: RedactableField) => !hidden.includes(field);
  return {
    ...rest,
    mode,
    ...(shows('OBJECT') ? {} : { objectCode: '', uscc: null, objectName: notTold }),
    ...(shows('MATTER') && matterCode && matterName ? { matterCode, matterName } : {}),
    ...(shows('PUBLIC_TEXT') && publicText ? { publicText } : {}),
    ...(mode === 'WITHHELD' ? { taskNo: '', taskName: notTold, resultText: notTold } : resultCode ? { resultCode } : {}),
  };
}
