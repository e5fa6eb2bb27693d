import { asCallback } from '../../foreign-values.js';
import type { WidgetPages } from './widget-pages-port.js';

const overlay = (): HTMLElement => {
  const cover = document.createElement('div');
  cover.id = 'OffAmazonPaymentsConfirmationOverlay';
  cover.setAttribute('role', 'status');
  cover.textContent = 'Simulated Amazon Pay is confirming your order…';
  cover.style.cssText =
    'position:fixed;inset:0;z-index:2147483647;display:grid;place-items:center;background:#000a;color:#fff';
  return cover;
};

/**
 * `OffAmazonPayments.initConfirmationFlow`: covers the page at once, then the page says whether its server has
 * confirmed (`success`: the browser leaves for Amazon) or not (`error`: the page is usable again).
 */
export const createConfirmationFlow =
  (pages: WidgetPages) =>
  (sellerId: unknown, referenceId: unknown, started: unknown): void => {
    const cover = overlay();
    document.body.append(cover);
    asCallback(started)?.({
      success: () => pages.navigate(pages.confirmationUrl(String(sellerId), String(referenceId))),
      error: () => cover.remove(),
    });
  };
