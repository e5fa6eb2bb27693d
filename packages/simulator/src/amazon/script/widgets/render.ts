import { textIn } from '../../foreign-values.js';
import type { WidgetEvent } from '../../widget-pages/widget-event.js';
import type { WidgetRequest } from '../../widget-pages/widget-request.js';
import { drawFrame } from './frame.js';
import type { Widget } from './widget.js';
import { createsContract } from './widget-options.js';
import type { WidgetPages } from './widget-pages-port.js';

const requestOf = (widget: Widget, pages: WidgetPages, accessToken: string): WidgetRequest => ({
  widget: widget.kind,
  marketplace: pages.marketplace,
  sellerId: widget.options.sellerId,
  accessToken,
  contractId: widget.contractId,
  agreement: widget.options.agreement,
  createsContract: createsContract(widget.options),
  displayMode: widget.options.displayMode,
  collapsible: widget.options.design?.mode === 'smartphoneCollapsible',
  presentmentCurrency: widget.presentmentCurrency,
  flaw: widget.options.later,
});

/** The Login SDK's own `authorize`, asked as any page would ask it. */
export type QuietAuthorize = (scope: string, answered: (response: unknown) => void) => void;

/** Draws a widget into its container; a container that is not there is no error. */
export const render = (
  widget: Widget,
  pages: WidgetPages,
  authorize: QuietAuthorize,
  hear: (event: WidgetEvent) => void,
): void => {
  const { design, atOnce, scope } = widget.options;
  const container = document.getElementById(widget.containerId);
  if (container === null || design === undefined || atOnce.length > 0) return;
  const frame = drawFrame(container, widget, design);
  widget.frame = frame;
  authorize(scope, (response) => {
    const isCurrent = widget.frame === frame && frame.isConnected;
    if (isCurrent) pages.show(frame, requestOf(widget, pages, textIn(response, 'access_token')), hear);
  });
};
