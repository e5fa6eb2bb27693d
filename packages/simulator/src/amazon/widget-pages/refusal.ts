import { belongsToEnvironment } from '../world/marketplace.js';
import { isStale, type Reference } from '../world/references.js';
import { type WidgetError, type WidgetErrorCode, widgetError } from '../world/widget-errors.js';
import type { World } from '../world/world.js';
import type { WidgetRequest } from './widget-request.js';

const supportedCurrencies: readonly string[] = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CHF',
  'SEK',
  'DKK',
  'NOK',
  'AUD',
];

const refusalOfOptions = (world: World, request: WidgetRequest): WidgetError | undefined => {
  if (request.flaw !== undefined) return request.flaw;
  if (world.sellerIds !== undefined && !world.sellerIds.includes(request.sellerId)) {
    return widgetError('InvalidSellerId', `It is "${request.sellerId}".`);
  }
  if (world.suspendedSellerIds.includes(request.sellerId)) {
    return widgetError('InvalidAccountStatus', `It is "${request.sellerId}".`);
  }
  if (request.presentmentCurrency !== '' && !supportedCurrencies.includes(request.presentmentCurrency)) {
    return widgetError('CurrencyUnsupported', `It is "${request.presentmentCurrency}".`);
  }
  return undefined;
};

/** Who the buyer is, or why no widget can be shown at all. */
export const admit = (
  world: World,
  request: WidgetRequest,
): { readonly userId: string } | { readonly error: WidgetError } => {
  const error = refusalOfOptions(world, request);
  if (error !== undefined) return { error };
  const check = world.tokens.check(request.accessToken);
  return check.result === 'valid' && !world.tokens.sessionIsOver(check.grant)
    ? { userId: check.grant.userId }
    : { error: widgetError('BuyerSessionExpired') };
};

const refusalOfState = (reference: Reference, request: WidgetRequest): WidgetErrorCode | undefined => {
  if (request.displayMode === 'Read' || request.widget === 'Consent') return undefined;
  const cardMayChange = reference.state === 'Draft' || reference.state === 'Suspended';
  if (request.widget === 'Wallet') return cardMayChange ? undefined : 'PaymentMethodNotModifiable';
  return reference.state === 'Draft' ? undefined : 'AddressNotModifiable';
};

/** The reference that a request names, or why it cannot be opened by this buyer and seller in this state. */
export const openReference = (
  world: World,
  request: WidgetRequest,
  userId: string,
): { readonly reference: Reference } | { readonly error: WidgetError } => {
  const id = request.contractId;
  const refuse = (code: WidgetErrorCode) => ({ error: widgetError(code, `It is "${id}".`) });
  if (belongsToEnvironment(id, request.marketplace.environment) === false) {
    return refuse('ReleaseEnvironmentMismatch');
  }
  const reference = world.references.find(id);
  if (reference === undefined || reference.sellerId !== request.sellerId) {
    return refuse('InvalidOrderReferenceId');
  }
  if (reference.userId !== userId) return refuse('BuyerNotAssociated');
  if (isStale(reference, world.clock.now())) return refuse('StaleOrderReference');
  const code = refusalOfState(reference, request);
  return code === undefined ? { reference } : refuse(code);
};
