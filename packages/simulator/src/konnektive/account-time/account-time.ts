/** `2026-01-02 03:04:05` in the account's time zone, as the CRM writes every date. */
export const writeTime = (epochMs: number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(epochMs);

const monthDayYear = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/;

/** Reads `m/d/Y` (two-digit years too) as the day `2026-01-02`; a day that no calendar has is `null`. */
export const parseDay = (text: string): string | null => {
  const [, month, day, year] = monthDayYear.exec(text) ?? [];
  if (month === undefined || day === undefined || year === undefined) return null;
  const written = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
};

/** The account's calendar day of a moment: what `startDate` and `endDate` are compared with. */
export const dayOf = (epochMs: number, timeZone: string): string => writeTime(epochMs, timeZone).slice(0, 10);
