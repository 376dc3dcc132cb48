/** Full-width digits, letters and spaces as they come from Chinese input methods and spreadsheets, made half-width; all blanks removed; upper case. */
export const normaliseCode = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toUpperCase();
