import type { AmazonService } from '../amazon-service/amazon-service.js';
import type { Call, Crm } from '../crm.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type Refusal, refuse } from '../wire/reply.js';
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

/** All three parameters are needed, of an Amazon gateway that the CRM has. */
export const amazonParameters = (call: Call, crm: Crm): AmazonParameters | Refusal => {
  const id = call.parameters.get('amazonOrderId');
  const accessToken = call.parameters.get('amazonAddressConsent');
  const billerId = call.parameters.get('amazonBillerId');
  if (id === null || accessToken === null || billerId === null) {
    const missing = names.filter((name) => call.parameters.get(name) === null);
    return refuse(Object.fromEntries(missing.map((name) => [name, refusalTexts.required])));
  }
  const reference = parseAmazonReference(id);
  if (reference === null) return refuse({ amazonOrderId: refusalTexts.malformed });
  return crm.amazon?.billerIds.includes(billerId)
    ? { reference, accessToken, service: crm.amazon.service }
    : refuse({ amazonBillerId: refusalTexts.unknownBiller });
};
