import { field, oneOf, textIn } from '../foreign-values.js';
import { environments, type Marketplace, type ReferenceKind, regions } from '../world/marketplace.js';
import { readWidgetError, type WidgetError, type WidgetKind, widgetKinds } from '../world/widget-errors.js';

export type DisplayMode = 'Edit' | 'Read';

/** What the merchant page hands to a widget's page when it renders it. */
export type WidgetRequest = {
  readonly widget: WidgetKind;
  readonly marketplace: Marketplace;
  readonly sellerId: string;
  /** Empty when nobody is signed in. */
  readonly accessToken: string;
  /** Empty when the widget has none yet. */
  readonly contractId: string;
  readonly agreement: ReferenceKind;
  /** Whether the merchant listens for a new id; without, none is created. */
  readonly createsContract: boolean;
  readonly displayMode: DisplayMode;
  /** It shows what is chosen, and the list only while the buyer changes that. */
  readonly collapsible: boolean;
  readonly presentmentCurrency: string;
  /** A wrong option that the script found and leaves to the page to report. */
  readonly flaw: WidgetError | undefined;
};

export const readMarketplace = (value: unknown): Marketplace | undefined => {
  const region = oneOf(regions, field(value, 'region'));
  const environment = oneOf(environments, field(value, 'environment'));
  return region === undefined || environment === undefined ? undefined : { region, environment };
};

/** Undefined for what no script of ours has sent. */
export const readWidgetRequest = (value: unknown): WidgetRequest | undefined => {
  const widget = oneOf(widgetKinds, field(value, 'widget'));
  const marketplace = readMarketplace(field(value, 'marketplace'));
  if (widget === undefined || marketplace === undefined) return undefined;
  return {
    widget,
    marketplace,
    sellerId: textIn(value, 'sellerId'),
    accessToken: textIn(value, 'accessToken'),
    contractId: textIn(value, 'contractId'),
    agreement: oneOf(['billing-agreement'], field(value, 'agreement')) ?? 'order-reference',
    createsContract: field(value, 'createsContract') === true,
    displayMode: oneOf(['Read'], field(value, 'displayMode')) ?? 'Edit',
    collapsible: field(value, 'collapsible') === true,
    presentmentCurrency: textIn(value, 'presentmentCurrency'),
    flaw: readWidgetError(field(value, 'flaw')),
  };
};
