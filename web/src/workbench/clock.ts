const shanghai = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** Today in Asia/Shanghai, `2026-03-27`, by the clock of the reader's computer: to sort and to grey out, the platform decides. */
export const today = (): string => shanghai.format(new Date());
