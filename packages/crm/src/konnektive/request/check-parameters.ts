import type { CrmRejected, FieldProblem } from '@landerpay/checkout';
import { refusedFields } from '../answers/refused-fields.js';
import type { Settings } from '../options/settings.js';
import { knownParameter } from './known-parameters.js';
import type { Parameters } from './parameters.js';

const addresses: readonly string[] = ['redirectsTo', 'errorRedirectsTo'];
const visited: readonly string[] = ['requestUri', 'httpReferer'];

/** A token in an address would be written to the CRM's books and to the logs on the way. */
const holdsToken = (address: string): boolean => /access_token|Atza(\||%7C)/i.test(address);

const isWrong = (name: string, value: string): boolean => {
  if (addresses.includes(name) && !URL.canParse(value)) return true;
  if (visited.includes(name) && holdsToken(value)) return true;
  return value.length > (knownParameter(name)?.longest ?? Number.POSITIVE_INFINITY);
};

/**
 * What of a call the CRM would not keep whole, by name, so that it is not even sent: what is too long, no address, given
 * twice (a custom field of the shop's in the place of the mark), or unknown to the CRM.
 */
export const refusedParameters = (parameters: Parameters, settings: Settings): CrmRejected | undefined => {
  const amazonNames = Object.values(settings.amazonParameters);
  const problems = parameters.flatMap(([name, value], index): readonly FieldProblem[] => {
    const isKnown = knownParameter(name) !== undefined || amazonNames.includes(name);
    const isFirst = parameters.findIndex(([other]) => other === name) === index;
    return isKnown && isFirst && !isWrong(name, value) ? [] : [{ field: name, problem: 'invalid' }];
  });
  if (problems.length === 0) return undefined;
  return (
    refusedFields(problems, settings) ?? {
      answer: 'account-refused',
      detail: 'a custom field that the CRM does not have',
    }
  );
};
