import type { AmazonService } from '../amazon-service/amazon-service.js';
import type { Call, Crm } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems, type Refusal, refuse } from '../wire/reply.js';
import { type AmazonReference, parseAmazonReference } from './amazon-reference.js';

/** What makes a call one of Amazon's, all given. */
export type AmazonParameters = {
  readonly reference: AmazonReference;
  readonly accessToken: string;
  readonly service: AmazonService;
};

const names = ['amazonOrderId', 'amazonBillerId', 'amazonAddressConsent'] as const;

/** Whether a call brings any of Amazon's parameters. */
export const hasAmazonParameters = ({ parameters }: Call): boolean =>
  names.some((name) => parameters.get(name) !== null);

/** What is missing or wrong of the three, of an Amazon gateway that the CRM has. */
export const amazonProblems = ({ parameters }: Call, { amazon }: Crm): FieldProblems => {
  const missing = names.filter((name) => parameters.get(name) === null);
  const id = parameters.get('amazonOrderId');
  const billerId = parameters.get('amazonBillerId');
  return {
    ...Object.fromEntries(missing.map((name) => [name, refusalTexts.required])),
    ...(id === null || parseAmazonReference(id) !== null ? {} : { amazonOrderId: refusalTexts.malformed }),
    ...(billerId === null || amazon?.billerIds.includes(billerId) === true
      ? {}
      : { amazonBillerId: refusalTexts.unknownBiller }),
  };
};

/** All three parameters are needed. */
export const amazonParameters = (call: Call, crm: Crm): AmazonParameters | Refusal => {
  const problems = amazonProblems(call, crm);
  const reference = parseAmazonReference(call.parameters.get('amazonOrderId') ?? '');
  const accessToken = call.parameters.get('amazonAddressConsent');
  return hasProblems(problems) || reference === null || accessToken === null || crm.amazon === null
    ? refuse(problems)
    : { reference, accessToken, service: crm.amazon.service };
};
