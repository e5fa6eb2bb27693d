import { type Callback, callbackIn, field, textIn } from '../../foreign-values.js';
import type { DisplayMode } from '../../widget-pages/widget-request.js';
import type { ReferenceKind } from '../../world/marketplace.js';
import { type WidgetError, type WidgetKind, widgetError } from '../../world/widget-errors.js';
import { type Design, readDesign } from './design.js';

/** A widget's options as the page gave them, read once. */
export type WidgetOptions = {
  readonly sellerId: string;
  readonly givenContractId: string;
  readonly agreement: ReferenceKind;
  readonly scope: string;
  readonly displayMode: DisplayMode;
  readonly presentmentCurrency: string;
  readonly design: Design | undefined;
  readonly atOnce: readonly WidgetError[];
  readonly later: WidgetError | undefined;
  readonly onOrderReferenceCreate: Callback | undefined;
  readonly onBillingAgreementCreate: Callback | undefined;
  readonly onReady: Callback | undefined;
  readonly onSelect: Callback | undefined;
  readonly onConsent: Callback | undefined;
  readonly onError: Callback | undefined;
};

const selectName = {
  AddressBook: 'onAddressSelect',
  Wallet: 'onPaymentSelect',
  Consent: '',
} as const satisfies Record<WidgetKind, string>;

const readDisplayMode = (options: unknown): { readonly mode: DisplayMode; readonly error?: WidgetError } => {
  const value = field(options, 'displayMode');
  const word = typeof value === 'string' ? value.toLowerCase() : value;
  if (word === 'read') return { mode: 'Read' };
  if (word === undefined || word === '' || word === 'edit') return { mode: 'Edit' };
  return {
    mode: 'Edit',
    error: widgetError('InvalidParameterValue', `It is displayMode: "${String(value)}".`),
  };
};

const firstText = (options: unknown, names: readonly string[]): string =>
  names.map((name) => textIn(options, name)).find((text) => text !== '') ?? '';

export const readWidgetOptions = (options: unknown, kind: WidgetKind): WidgetOptions => {
  const sellerId = textIn(options, 'sellerId');
  const display = readDisplayMode(options);
  const { design, atOnce, later } = readDesign(field(options, 'design'), kind, display.mode);
  const noSeller = sellerId === '' ? widgetError('MissingParameter', 'It is sellerId.') : undefined;
  return {
    sellerId,
    givenContractId: firstText(options, ['amazonOrderReferenceId', 'amazonBillingAgreementId']),
    agreement:
      textIn(options, 'agreementType').toLowerCase() === 'billingagreement'
        ? 'billing-agreement'
        : 'order-reference',
    scope: textIn(options, 'scope') || 'payments:widget',
    displayMode: kind === 'Consent' ? 'Edit' : display.mode,
    presentmentCurrency: textIn(options, 'presentmentCurrency'),
    design,
    atOnce,
    later: noSeller ?? display.error ?? later,
    onOrderReferenceCreate: callbackIn(options, 'onOrderReferenceCreate'),
    onBillingAgreementCreate: callbackIn(options, 'onBillingAgreementCreate'),
    onReady: callbackIn(options, 'onReady') ?? callbackIn(options, 'onRender'),
    onSelect: callbackIn(options, selectName[kind]),
    onConsent: callbackIn(options, 'onConsent'),
    onError: callbackIn(options, 'onError'),
  };
};

export const createsContract = (options: WidgetOptions): boolean =>
  [options.onOrderReferenceCreate, options.onBillingAgreementCreate, options.onReady].some(
    (callback) => callback !== undefined,
  );
