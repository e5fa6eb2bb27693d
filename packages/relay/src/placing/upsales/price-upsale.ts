import type { ImportUpsaleRequest, ProductId } from '@landerpay/checkout';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { type Priced, priceStep } from '../../catalogue/pricing.js';
import type { SoldOrder } from '../../ledger/sold-order.js';
import { type Refused, refuse } from '../../replies/reply.js';

/** An upsale as it is sold now, and the CRM's product whose place it takes. */
export type PricedUpsale = Priced & { readonly replaces: string | null };

/** What the catalogue says of a step and of what a request asks of it (rule 24). */
export const priceUpsale = (
  catalogue: Catalogue,
  { step, ordinal, lines }: Pick<ImportUpsaleRequest, 'step' | 'ordinal' | 'lines'>,
  today: string,
): PricedUpsale | Refused => {
  const sold = catalogue.upsells.get(step);
  if (sold === undefined) return refuse('step-not-offered', 'The relay’s catalogue has no such step.');
  const [line, ...more] = lines;
  const isOfStep = line?.product === sold.product.id && line.quantity === sold.quantity && more.length === 0;
  if (!isOfStep) return refuse('step-not-offered', 'The step sells another product or quantity.');
  if (ordinal > sold.times) return refuse('step-not-offered', 'The step is not sold so often to one order.');
  const crmProductOf = (id: ProductId) => catalogue.products.get(id)?.crmProduct ?? null;
  return {
    ...priceStep(catalogue, sold, today),
    replaces: sold.replaces === null ? null : crmProductOf(sold.replaces),
  };
};

/** Whether an upsale fits the order that it is added to. */
export const checkFit = (
  { kind, products }: SoldOrder,
  { offer, replaces }: PricedUpsale,
): Refused | null => {
  if (offer.kind === 'recurring' && kind === 'one-time') {
    return refuse(
      'step-not-offered',
      'What is billed again is only added to an order that is paid by an agreement.',
    );
  }
  return replaces !== null && !products.has(replaces)
    ? refuse('step-not-offered', 'The order does not have what the step replaces.')
    : null;
};
