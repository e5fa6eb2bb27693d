/** Writes a day, `2026-12-08`, as the readers of a language do: `December 8, 2026`. */
export const sayDay = (
  day: string,
  locale: string,
  dateStyle: 'full' | 'long' | 'medium' | 'short' = 'long',
): string =>
  new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
