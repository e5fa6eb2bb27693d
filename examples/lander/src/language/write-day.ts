/** A day like `2026-12-08` as buyers read it. It is the shop's day, whatever time zone the buyer is in. */
export const writeDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
