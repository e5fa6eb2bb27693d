export const languages = ['en', 'de'] as const;

/** A language that the shop speaks, as a BCP 47 tag. */
export type Language = (typeof languages)[number];

const spoken = (tag: string | null): Language | undefined =>
  languages.find((language) => tag?.toLowerCase().split('-')[0] === language);

/** What a buyer reads: what the address asks for, else what was read before in this tab, else what the browser prefers. */
export const languageFor = (search: string, kept: string | null, preferred: string): Language =>
  spoken(new URLSearchParams(search).get('lang')) ?? spoken(kept) ?? spoken(preferred) ?? 'en';
