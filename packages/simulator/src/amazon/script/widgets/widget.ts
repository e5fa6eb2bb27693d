import type { WidgetKind } from '../../world/widget-errors.js';
import type { WidgetOptions } from './widget-options.js';

/** The object that a page gets from a widget's constructor. There is no way to unbind one. */
export type PublicWidget = {
  readonly bind: (containerId: unknown) => PublicWidget;
  readonly setContractId: (id: unknown) => PublicWidget;
  readonly getContractId: () => string;
  readonly getID: () => string;
  readonly getSellerId: () => string;
  readonly getDisplayMode: () => string;
  readonly getLocation: () => string;
};

/** A widget as the script keeps it, for the page's whole life. */
export type Widget = {
  readonly id: string;
  readonly kind: WidgetKind;
  readonly options: WidgetOptions;
  readonly face: PublicWidget;
  contractId: string;
  presentmentCurrency: string;
  /** Whether the page has heard of the contract; it does once. */
  hasAnnounced: boolean;
  containerId: string;
  frame: HTMLIFrameElement | undefined;
  /** An address book that has selected, failed, or has nothing to select holds up no wallet. */
  isSettled: boolean;
};
