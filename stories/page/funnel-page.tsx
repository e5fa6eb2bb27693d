import { UpsellOffer, useFunnelOrder } from '@landerpay/react';
import { type ReactNode, useState } from 'react';
import { CheckoutPage } from './checkout-page.js';
import { ThankYou } from './thank-you.js';
import { wordsIn } from './words.js';

const steps = ['offer-1', 'offer-2'] as const;

/** A whole funnel: the order, two offers after it, the thank-you page. A shop would give each of them an address. */
export const FunnelPage = ({ locale }: { readonly locale?: unknown }): ReactNode => {
  const order = useFunnelOrder();
  const [decided, setDecided] = useState(0);
  if (order === null) return <CheckoutPage locale={locale} />;
  const step = steps[decided];
  if (step === undefined) return <ThankYou words={wordsIn(locale)} order={order} />;
  return (
    <main className="surface-card">
      <UpsellOffer key={step} step={step} onDone={() => setDecided(decided + 1)} />
    </main>
  );
};
