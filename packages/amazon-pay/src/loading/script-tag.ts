const addressOf = (tag: HTMLScriptElement): string =>
  // Amazon's older names of the same files, and its optional parameter.
  tag.src.replace(/\?.*/, '').replace('/uk/', '/gbp/').replace('/de/', '/eur/');

const everyWidgetsTag = 'script[src*="offamazonpayments/" i][src*="/Widgets.js"]';

/** The tag for this script, whoever has put it there; `conflict` where the page loads another Widgets.js. */
export const findTag = (url: string): HTMLScriptElement | 'conflict' | undefined => {
  const tags = [...document.querySelectorAll<HTMLScriptElement>(everyWidgetsTag)];
  return tags.some((tag) => addressOf(tag) !== url) ? 'conflict' : tags[0];
};

/** The nonce is set as a property: as an attribute, other scripts and styles could read it. */
export const insertTag = (url: string, nonce: string | undefined): HTMLScriptElement => {
  const tag = document.createElement('script');
  tag.src = url;
  tag.nonce = nonce ?? document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  document.head.append(tag);
  return tag;
};
