/** What the CRM's accounts have unless they are told otherwise (help.checkoutchamp.com, CRM account settings). */
export const defaultTimeZone = 'America/New_York';

/** Whether a name is one of the time zones that this machine knows: `America/New_York`. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** The day that a moment falls on in the shop's time zone, as `2026-12-08`. */
export const shopDay = (at: number, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
};
