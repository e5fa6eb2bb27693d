import { knownParameter } from '../request/known-parameters.js';
import type { AmazonParameterNames } from './options.js';
import { settingError } from './setting-error.js';

/** As the CRM's Amazon Pay page names them (help.checkoutchamp.com, amazon-pay-api-integration). */
const usual: AmazonParameterNames = {
  paySource: 'paySource',
  billerId: 'amazonBillerId',
  accessToken: 'amazonAddressConsent',
  reference: 'amazonOrderId',
};

/** The names to send Amazon's parameters under; two of one name, or one that says something else, is a mistake. */
export const readAmazonParameterNames = (
  changed: Partial<AmazonParameterNames> | undefined,
): AmazonParameterNames => {
  const names = { ...usual, ...changed };
  const all = Object.values(names);
  const wrong = all.find(
    (name, index) =>
      !/^[A-Za-z]\w*$/.test(name) || knownParameter(name) !== undefined || all.slice(0, index).includes(name),
  );
  if (wrong === undefined) return names;
  throw settingError(
    `konnektive: \`amazonParameters\` names a parameter "${wrong}", which is no name or means something else already. Leave it out to use the CRM’s own name.`,
  );
};
