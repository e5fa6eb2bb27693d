import { clockOf } from '@landerpay/amazon-pay';
import type { FinishAnswer, OrderRecord } from '@landerpay/checkout';
import type { Shop } from '../shop/shop.js';
import { lookUpOpenSteps } from './look-up-open-steps.js';
import { orderRecordOf } from './order-record-of.js';

const firstPause = 2_000;
const longestPause = 60_000;

const mayHelpLater = (answer: FinishAnswer | null): boolean =>
  answer === null ||
  (answer.outcome === 'refusal' &&
    ['purchase-open', 'unavailable', 'too-many-attempts'].includes(answer.code));

/** The order that is asked for now: never twice at a time. */
const asked = new WeakMap<Shop['amazonPay'], string>();

const ask = async (shop: Shop, { number, capability }: OrderRecord): Promise<FinishAnswer | null> => {
  const { amazonPay, settings } = shop;
  asked.set(amazonPay, number);
  try {
    if (await lookUpOpenSteps(shop)) return null;
    return (await settings.current.crm.finish?.({ order: number, capability })) ?? null;
  } catch {
    // Nothing is known: asking again is harmless.
    return null;
  } finally {
    asked.delete(amazonPay);
  }
};

/**
 * Tells the CRM that nothing more will come for the order of this tab, and asks again, with growing pauses, where that may
 * help later. What was left open is looked up before: until it has ended, nothing is told. The function that it returns ends the asking.
 */
export const finish = (shop: Shop): (() => void) => {
  const { amazonPay } = shop;
  const record = orderRecordOf(amazonPay);
  const clock = clockOf(amazonPay);
  let pause = firstPause;
  let isOver = false;
  let cancel = (): void => {};

  const later = (): void => {
    if (isOver) return;
    cancel();
    cancel = clock.after(pause, run);
    pause = Math.min(pause * 2, longestPause);
  };
  const run = async (): Promise<void> => {
    const order = record.get();
    if (isOver || order === null || order.finished) return;
    if (asked.get(amazonPay) === order.number) return later();
    const answer = await ask(shop, order);
    if (mayHelpLater(answer)) return later();
    const now = record.get();
    if (now?.number === order.number) record.set({ ...now, finished: true, upsellsUntil: null });
  };
  void run();
  const unsubscribe = record.subscribe(() => void run());
  return () => {
    isOver = true;
    cancel();
    unsubscribe();
  };
};
