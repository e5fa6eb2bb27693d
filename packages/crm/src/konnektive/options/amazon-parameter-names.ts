import type { AmazonParameterNames } from './options.js';
import { settingError } from './setting-error.js';

/** As the CRM's Amazon Pay page names them (help.checkoutchamp.com, amazon-pay-api-integration). */
const usual: AmazonParameterNames = {
  paySource: 'paySource',
  billerId: 'amazonBillerId',
  accessToken: 'amazonAddressConsent',
  reference: 'amazonOrderId',
};

/** What the other parameters of a call are called; `product1_id` and its like are told by their form. */
const taken: readonly string[] = [
  'loginId',
  'password',
  'campaignId',
  'orderId',
  'firstName',
  'lastName',
  'emailAddress',
  'ipAddress',
];

/** The names to send Amazon's parameters under; two of one name, or one that says something else, is a mistake. */
export const readAmazonParameterNames = (
  changed: Partial<AmazonParameterNames> | undefined,
): AmazonParameterNames => {
  const names = { ...usual, ...changed };
  const all = Object.values(names);
  const wrong = all.find(
    (name, index) =>
      !/^[A-Za-z]\w*$/.test(name) ||
      /^(product\d|custom\d)/.test(name) ||
      [...taken, ...all.slice(0, index)].includes(name),
  );
  if (wrong === undefined) return names;
  throw settingError(
    `konnektive: \`amazonParameters\` names a parameter "${wrong}", which is no name or means something else already. Leave it out to use the CRM’s own name.`,
  );
};
