import type { Call, Crm } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, type Reply, refuse } from '../wire/reply.js';
import { bankPath } from './bank-path.js';

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

const problemWith = (name: 'redirectsTo' | 'errorRedirectsTo', sent: string | null): FieldProblems => {
  if (sent === null) return { [name]: refusalTexts.required };
  return isWebAddress(sent) ? {} : { [name]: refusalTexts.malformed };
};

/**
 * Sends the buyer to the bank instead of taking the money; `complete` takes it and books when the buyer has confirmed.
 * Without both return addresses the call is refused, because the buyer could not come back.
 */
export const redirectReply = (
  call: Call,
  crm: Crm,
  form: 'url' | 'script',
  complete: () => Promise<Reply>,
): Reply => {
  const redirectsTo = call.parameters.get('redirectsTo');
  const errorRedirectsTo = call.parameters.get('errorRedirectsTo');
  const problems = {
    ...problemWith('redirectsTo', redirectsTo),
    ...problemWith('errorRedirectsTo', errorRedirectsTo),
  };
  if (redirectsTo === null || errorRedirectsTo === null || hasProblems(problems)) return refuse(problems);
  const { id } = crm.redirects.open({ redirectsTo, errorRedirectsTo, complete });
  const url = `${call.origin}${bankPath(id)}`;
  const message = form === 'url' ? { url } : { script: `window.location.assign(${JSON.stringify(url)});` };
  return { result: 'MERC_REDIRECT', message };
};
