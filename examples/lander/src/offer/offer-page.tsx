import { UpsellOffer, useFunnelOrder } from '@landerpay/react';
import { navigate } from 'wouter/use-browser-location';
import { StepHeading } from '../focus/step-heading.js';
import type { Step } from '../products/product.js';
import { useWords } from '../words/use-words.js';

type OfferPageProps = {
  readonly step: Step;
  /** The path of the page that comes after it. */
  readonly next: string;
};

/** What is offered to a buyer who has just ordered: one click adds it, one of the same weight goes on without. */
export const OfferPage = ({ step, next }: OfferPageProps) => {
  const order = useFunnelOrder();
  const { offer, offers } = useWords();
  const { heading, text } = offers[step];
  return (
    <div className="panel offer">
      {order && <p className="eyebrow">{offer.eyebrow(order.number)}</p>}
      <StepHeading>{heading}</StepHeading>
      <p>{text}</p>
      <UpsellOffer step={step} onDone={() => navigate(next)} />
    </div>
  );
};
