/** Languages people may choose: Chinese first, English beside it. Legal texts and registered names stay Chinese in both. */
export const languages = { zh: { tag: 'zh-CN', name: '中文' }, en: { tag: 'en', name: 'English' } } as const;
export type Language = keyof typeof languages;

export const isLanguage = (text: string | null | undefined): text is Language => text === 'zh' || text === 'en';
