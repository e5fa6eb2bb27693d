'use client';

import { type Clock, clockOf } from '@landerpay/amazon-pay';
import type { ReactNode } from 'react';
import { counterOf } from '../../messages/say-counted.js';
import { upsellSentences } from '../../messages/upsell-sentences.js';
import { useMinutesLeft } from '../../notice/use-minutes-left.js';
import { useShop } from '../../shop/shop-context.js';
import type { PartProps } from './part.js';

const sayCounted = counterOf(upsellSentences);
/** Minutes from which on it matters to a buyer, and from which on each one is said aloud. */
const shownFrom = 60;
const saidFrom = 5;

const TimeLeft = ({ clock, end, speech }: { clock: Clock; end: number } & Pick<PartProps, 'speech'>) => {
  const minutes = useMinutesLeft(clock, end);
  if (minutes === 0 || minutes > shownFrom) return null;
  return (
    <p data-landerpay="UpsellTimeLeft" aria-live={minutes > saidFrom ? 'off' : 'polite'}>
      {sayCounted(speech, 'upsell:time-left', { minutes })}
    </p>
  );
};

/** For how long the order takes upsales: shown in the last hour, and read aloud, once a minute, in the last five minutes. */
export const UpsellTimeLeft = ({ upsell: { state, closesAt }, speech }: PartProps): ReactNode => {
  const clock = clockOf(useShop('UpsellOffer').shop.amazonPay);
  const isOpen = state.status === 'offered' || state.status === 'signed-out' || state.status === 'signing-in';
  return isOpen && closesAt !== null && <TimeLeft clock={clock} end={closesAt} speech={speech} />;
};
