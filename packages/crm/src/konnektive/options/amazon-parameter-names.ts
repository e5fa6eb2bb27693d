import type { AmazonParameterNames } from './options.js';
import { meansSomethingElse } from './other-parameters.js';
import { settingError } from './setting-error.js';

/** As the CRM's Amazon Pay page names them (help.checkoutchamp.com, amazon-pay-api-integration). */
const usual: AmazonParameterNames = {
  paySource: 'paySource',
  billerId: 'amazonBillerId',
  accessToken: 'amazonAddressConsent',
  reference: 'amazonOrderId',
};

const usualNames = Object.values(usual);

const isWrong = (name: unknown, usualName: string): boolean =>
  typeof name !== 'string' ||
  !/^[A-Za-z]\w*$/.test(name) ||
  meansSomethingElse(name) ||
  usualNames.some((other) => other !== usualName && other.toLowerCase() === name.toLowerCase());

/** A name that is `undefined` is the usual one, as if it were left out. */
const withUsual = ({
  paySource = usual.paySource,
  billerId = usual.billerId,
  accessToken = usual.accessToken,
  reference = usual.reference,
}: Partial<AmazonParameterNames>): AmazonParameterNames => ({ paySource, billerId, accessToken, reference });

/** The names to send Amazon's parameters under; two of one name, or one that says something else, is a mistake. */
export const readAmazonParameterNames = (
  changed: Partial<AmazonParameterNames> = {},
): AmazonParameterNames => {
  const names = withUsual(changed);
  const all = Object.values(names);
  const wrong = all.find(
    (name, index) => isWrong(name, usualNames[index] ?? '') || all.indexOf(name) !== index,
  );
  if (wrong === undefined) return names;
  throw settingError(
    `konnektive: \`amazonParameters\` names a parameter "${wrong}", which is no name or means something else already. Leave it out to use the CRM’s own name.`,
  );
};
