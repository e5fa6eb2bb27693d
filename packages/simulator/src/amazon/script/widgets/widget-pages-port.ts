import type { WidgetEvent } from '../../widget-pages/widget-event.js';
import type { WidgetRequest } from '../../widget-pages/widget-request.js';
import type { Marketplace, ReferenceKind } from '../../world/marketplace.js';

export type ButtonArtwork = {
  readonly type: string;
  readonly color: string;
  readonly size: string;
  readonly language: string;
};

export type NewContract = {
  readonly agreement: ReferenceKind;
  readonly sellerId: string;
  readonly accessToken: string;
  readonly needsAddress: boolean;
};

/** What Widgets.js needs of the world outside the page; a server's pages or a simulation inside the page. */
export type WidgetPages = {
  readonly marketplace: Marketplace;
  /** Fills a frame that is in the document already, and tells what its page reports from then on. */
  readonly show: (
    frame: HTMLIFrameElement,
    request: WidgetRequest,
    hear: (event: WidgetEvent) => void,
  ) => void;
  /** The new id, or undefined when Amazon refuses. */
  readonly createContract: (wanted: NewContract) => Promise<string | undefined>;
  readonly artworkUrl: (artwork: ButtonArtwork) => string;
  /** Where the buyer proves that it is him, and is told that nothing was confirmed before. */
  readonly confirmationUrl: (sellerId: string, referenceId: string) => string;
  readonly navigate: (url: string) => void;
};
