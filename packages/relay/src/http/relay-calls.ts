import type { createFinishOrder } from '../finishing/finish-order.js';
import type { createEarlyLead } from '../leads/early-lead.js';
import type { createMakeOffer } from '../offers/make-offer.js';
import type { createViewPage } from '../pages/view-page.js';
import type { createFindAttempt } from '../placing/find-attempt.js';
import type { createPlaceOrder } from '../placing/orders/place-order.js';
import type { createPlaceUpsale } from '../placing/upsales/place-upsale.js';

/** What the relay's paths call, once a request is read. */
export type RelayCalls = {
  readonly makeOffer: ReturnType<typeof createMakeOffer>;
  readonly placeOrder: ReturnType<typeof createPlaceOrder>;
  readonly placeUpsale: ReturnType<typeof createPlaceUpsale>;
  readonly findAttempt: ReturnType<typeof createFindAttempt>;
  /** `null` where leads are made with orders only. */
  readonly earlyLead: ReturnType<typeof createEarlyLead> | null;
  readonly viewPage: ReturnType<typeof createViewPage>;
  readonly finishOrder: ReturnType<typeof createFinishOrder>;
};
