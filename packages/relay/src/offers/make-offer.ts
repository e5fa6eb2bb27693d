import type { CheckoutKind, Line, Offer, OrderNumber, StepId, UpsellOffer } from '@landerpay/checkout';
import type { Catalogue } from '../catalogue/catalogue.js';
import { priceLines, priceStep } from '../catalogue/pricing.js';
import type { UpsellStep } from '../catalogue/upsell-step.js';
import type { Parts } from '../parts.js';
import { type Refused, refuse } from '../replies/reply.js';
import { kindRefusal } from './kind-refusal.js';

/** What `GET /offer` asks for: lines, or what a step of the funnel offers to an order. */
export type OfferAsked =
  | { readonly of: 'lines'; readonly kind: CheckoutKind; readonly lines: readonly Line[] }
  | { readonly of: 'step'; readonly step: StepId; readonly order: OrderNumber };

type Of<Name extends OfferAsked['of']> = Extract<OfferAsked, { readonly of: Name }>;

const replacedBy = ({ replaces }: UpsellStep, { products }: Catalogue): UpsellOffer['replaces'] =>
  replaces === null ? null : { product: replaces, name: products.get(replaces)?.name ?? replaces };

/** `GET /offer`: what is sold, priced. It reads, and tells of an order no more than how often it has the step. */
export const createMakeOffer = ({ catalogue, ledger, today }: Parts) => {
  const offerLines = ({ kind, lines }: Of<'lines'>): Offer | Refused => {
    const pricing = priceLines(catalogue, lines, today());
    if ('notSold' in pricing) {
      return refuse('not-sold', `The relay’s catalogue has no product "${pricing.notSold}".`);
    }
    return kindRefusal(kind, pricing.offer) ?? pricing.offer;
  };

  const offerStep = async ({ step: name, order }: Of<'step'>): Promise<UpsellOffer | Refused> => {
    const step = catalogue.upsells.get(name);
    if (step === undefined) return refuse('not-sold', `The relay’s catalogue has no step "${name}".`);
    const sold = await ledger.findSoldOrder(order);
    if (sold?.kind === 'one-time' && step.product.recurring !== null) {
      return refuse(
        'step-not-offered',
        `The step "${name}" is billed again, and needs the billing agreement of a recurring order; this order is one-time.`,
      );
    }
    const times = sold === null ? 0 : await ledger.timesSold(sold.purchase, name);
    const { offer } = priceStep(catalogue, step, today());
    // A step that was sold as often as it may be is refused when it is ordered.
    return {
      step: name,
      offer,
      replaces: replacedBy(step, catalogue),
      ordinal: Math.min(times + 1, step.times),
    };
  };

  return async (asked: OfferAsked): Promise<Offer | UpsellOffer | Refused> =>
    asked.of === 'lines' ? offerLines(asked) : offerStep(asked);
};
