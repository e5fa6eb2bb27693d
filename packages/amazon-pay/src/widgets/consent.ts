import { nameFrames } from '../accessibility/named-frames.js';
import type { AmazonPay } from '../amazon-pay.js';
import type { AmazonDesign } from '../amazon-script/documented/widget-options.js';
import { askFor } from '../amazon-script/property.js';
import { parseWidgetError } from '../errors/widget-error.js';
import { createHandle } from '../handles/create-handle.js';
import type { Drawing, Handle } from '../handles/handle.js';
import type { BillingAgreementId } from '../references/reference-id.js';
import { hearSignOfLife } from '../session/follow-session.js';
import { followWhileBound } from '../session/follow-while-bound.js';
import { checkSize } from './check-size.js';
import { amazonDesign } from './widget-design.js';
import type { ConsentOptions } from './widget-options.js';

type Look = { readonly reference: BillingAgreementId; readonly design: AmazonDesign };

const draw = (
  amazonPay: AmazonPay,
  { amazon, containerId, look, current }: Drawing<ConsentOptions, Look>,
): void => {
  if (process.env.NODE_ENV !== 'production') checkSize(containerId, look.design, 'consent');
  let isReady = false;
  const consentWidget = new amazon.payments.Widgets.Consent({
    amazonBillingAgreementId: look.reference,
    design: look.design,
    sellerId: amazonPay.configuration.sellerId,
    onReady: (status) => {
      // Some versions call it for the agreement first, which knows nothing of a consent.
      const given = askFor(status, 'getConsentStatus');
      if (given === undefined) return;
      isReady = true;
      current()?.onConsent?.(given === 'true');
      current()?.onReady?.();
    },
    onConsent: (status) => {
      const now = current();
      if (!isReady || now === undefined) return;
      hearSignOfLife(amazonPay);
      now.onConsent?.(askFor(status, 'getConsentStatus') === 'true');
    },
    onError: (amazonError) => {
      const error = parseWidgetError(amazonError);
      if (error) current()?.onError(error);
    },
  });
  consentWidget.bind(containerId);
};

/**
 * Where the buyer consents to recurring payments by a billing agreement. Show one, after the first choice of the wallet.
 * `onConsent` tells what holds; Amazon tells a tick to every Consent that the page has ever had, without saying whose it
 * is, so only what is told while this one is on the page and ready counts. What else changes the agreement (another
 * card, a charge) may change the consent too: `redraw()` asks Amazon again.
 * `onError` hears a `WidgetErrorCode`, whose `reaction` says what to do, or `container-missing`.
 */
export const createConsent = (amazonPay: AmazonPay, options: ConsentOptions): Handle<ConsentOptions> =>
  followWhileBound(
    amazonPay,
    createHandle<ConsentOptions, Look>(amazonPay, options, {
      lookOf: ({ reference, design }) => ({ reference, design: amazonDesign(design) }),
      draw: (drawing) => draw(amazonPay, drawing),
      decorate: (container, { title = 'Consent to recurring payments' }) => {
        nameFrames(container, title);
      },
    }),
  );
