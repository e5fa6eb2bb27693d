import type { WidgetKind } from '../../world/widget-errors.js';
import type { PublicWidget, Widget } from './widget.js';
import { errorObject } from './widget-error-object.js';
import { readWidgetOptions } from './widget-options.js';
import type { WidgetRegistry } from './widget-registry.js';

const whenDocumentIsReady = (act: () => void): void => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', act, { once: true });
  else act();
};

/** Makes a widget; wrong options that Amazon's script finds itself are reported before it returns. */
export const constructWidget = (
  kind: WidgetKind,
  id: string,
  given: unknown,
  registry: WidgetRegistry,
): PublicWidget => {
  const options = readWidgetOptions(given, kind);
  const face: PublicWidget = {
    bind: (containerId) => {
      widget.containerId = String(containerId);
      whenDocumentIsReady(() => registry.show(widget));
      return face;
    },
    setContractId: (contractId) => {
      widget.contractId = typeof contractId === 'string' ? contractId : '';
      return face;
    },
    getContractId: () => widget.contractId,
    getID: () => id,
    getSellerId: () => options.sellerId,
    getDisplayMode: () => options.displayMode,
    getLocation: () => widget.containerId,
    ...(kind === 'Wallet'
      ? {
          setPresentmentCurrency: (currency: unknown) => {
            widget.presentmentCurrency = typeof currency === 'string' ? currency : '';
            return face;
          },
        }
      : {}),
  };
  const widget: Widget = {
    id,
    kind,
    options,
    face,
    contractId: options.givenContractId,
    presentmentCurrency: options.presentmentCurrency,
    hasAnnounced: false,
    containerId: '',
    frame: undefined,
    isSettled: options.atOnce.length > 0,
  };
  registry.add(widget);
  for (const error of options.atOnce) options.onError?.(errorObject(error));
  return face;
};
