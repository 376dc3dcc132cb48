const replaced: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML, in element and attribute alike: what people typed never becomes markup. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => replaced[c]!);
