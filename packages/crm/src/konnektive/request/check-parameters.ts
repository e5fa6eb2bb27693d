import type { CrmRejected, FieldProblem } from '@landerpay/checkout';
import { refusedFields } from '../answers/refused-fields.js';
import type { Settings } from '../options/settings.js';
import { knownParameter } from './known-parameters.js';
import type { Parameters } from './parameters.js';

const returns: readonly string[] = ['redirectsTo', 'errorRedirectsTo'];
const visited: readonly string[] = ['requestUri', 'httpReferer'];

/** A token in an address, however often encoded, would be written to the CRM's books and to the logs on the way. */
const holdsToken = (address: string): boolean => /access(_|%(25)*5F)token|Atza(\||%(25)*7C)/i.test(address);

const isWrong = (name: string, value: string): boolean => {
  const isReturn = returns.includes(name);
  if (isReturn && !URL.canParse(value)) return true;
  if ((isReturn || visited.includes(name)) && holdsToken(value)) return true;
  const { form = /^/, longest } = knownParameter(name) ?? { longest: null };
  return !form.test(value) || value.length > (longest ?? Number.POSITIVE_INFINITY);
};

/** Names that no parameter has; the shop's own are not quoted, because anything may stand in them. */
const unknownNames = (problems: readonly FieldProblem[]): string => {
  const names = problems.map(({ field }) => field).filter((name) => knownParameter(name) === undefined);
  return names.some((name) => name.startsWith('custom:'))
    ? 'a custom field that the CRM does not have'
    : `parameters that the CRM does not have: ${names.join(', ')}`;
};

/**
 * What of a call the CRM would not keep whole, by name, so that it is not even sent: what is too long, no address, no
 * amount or quantity, given twice (a custom field of the shop's in the place of the mark), or unknown to the CRM.
 */
export const refusedParameters = (parameters: Parameters, settings: Settings): CrmRejected | undefined => {
  const amazonNames = Object.values(settings.amazonParameters);
  const problems = parameters.flatMap(([name, value], index): readonly FieldProblem[] => {
    const isKnown = knownParameter(name) !== undefined || amazonNames.includes(name);
    const isFirst = parameters.findIndex(([other]) => other === name) === index;
    return isKnown && isFirst && !isWrong(name, value) ? [] : [{ field: name, problem: 'invalid' }];
  });
  if (problems.length === 0) return undefined;
  return refusedFields(problems, settings) ?? { answer: 'account-refused', detail: unknownNames(problems) };
};
