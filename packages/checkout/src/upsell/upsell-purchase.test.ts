import { describe, expect, it } from 'vitest';
import { missingOf } from '../machine/missing.js';
import { agreement, capability, subscription } from '../samples/samples.js';
import { turn } from '../samples/tab.js';
import {
  createUpsellTab,
  freshReference,
  oneTimeRecord,
  orderWithRefill,
  recurringRecord,
  refillPack,
  step,
} from '../samples/upsell-tab.js';

describe('an upsell of a one-time order', () => {
  it('is offered, and is sold by one click on a fresh reference, with the order’s capability', async () => {
    const tab = createUpsellTab();
    const upsell = tab.openReady();
    expect(upsell.upsell.get()).toEqual({ status: 'offered', notice: null });
    expect([upsell.placeOrder(), upsell.placeOrder()]).toEqual([true, false]);
    expect(tab.sent).toHaveLength(1);
    expect(tab.sent[0]).toMatchObject({
      capability,
      request: {
        order: oneTimeRecord.number,
        step,
        ordinal: 1,
        reference: freshReference,
        attempt: 1,
        lines: [{ product: 'refill-pack', quantity: 2 }],
        expected: { total: 3800, currency: 'USD', catalogueVersion: 'v2', termsVersion: null },
      },
    });
    expect(upsell.upsell.get().status).toBe('placing');
    tab.sent[0]?.resolve({ outcome: 'placed', order: orderWithRefill });
    await turn();
    expect(upsell.upsell.get()).toEqual({ status: 'sold', order: orderWithRefill });
    expect(tab.record.get()).toMatchObject({
      lines: orderWithRefill.lines,
      total: orderWithRefill.total,
      steps: { [step]: 'sold' },
    });
  });

  it('is stored before it is sent, without token or capability', () => {
    const tab = createUpsellTab();
    tab.openReady().placeOrder();
    const stored = tab.sent[0]?.storedBefore ?? '';
    expect(JSON.parse(stored).attempt).toMatchObject({
      key: tab.sent[0]?.key,
      request: tab.sent[0]?.request,
    });
    expect(stored).not.toContain(capability);
  });

  it('sends nothing while something is missing', () => {
    const tab = createUpsellTab();
    const upsell = tab.open();
    for (const event of ['engine-ready', 'signed-in'] as const) upsell.dispatch({ event });
    upsell.offer(refillPack);
    expect(missingOf(upsell.checkout.get())).toEqual(['payment', 'reference']);
    expect(upsell.placeOrder()).toBe(false);
    expect(tab.sent).toEqual([]);
  });

  it('asks for the card again after a decline, on the same reference', async () => {
    const tab = createUpsellTab();
    const upsell = tab.openReady();
    upsell.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' });
    await turn();
    expect(upsell.upsell.get()).toEqual({
      status: 'offered',
      notice: { notice: 'declined', reason: 'InvalidPaymentMethod' },
    });
    expect(upsell.placeOrder()).toBe(false);
    upsell.dispatch({ event: 'payment-chosen' });
    expect(upsell.placeOrder()).toBe(true);
    expect(tab.sent.map(({ request }) => request.attempt)).toEqual([1, 2]);
  });

  it.each(['unavailable', 'too-many-attempts', 'terms-not-accepted'] as const)(
    'that is refused as %s is offered on, and nothing is written of it',
    async (code) => {
      const tab = createUpsellTab();
      const upsell = tab.openReady();
      upsell.placeOrder();
      tab.sent[0]?.resolve({ outcome: 'refusal', code, detail: '' });
      await turn();
      expect(upsell.upsell.get()).toEqual({ status: 'offered', notice: { notice: 'refusal', code } });
      expect(tab.record.get()).toEqual(oneTimeRecord);
    },
  );

  it('shows another price before it is accepted', async () => {
    const tab = createUpsellTab();
    const upsell = tab.openReady();
    upsell.placeOrder();
    const offer = { ...refillPack.offer, total: { amount: 4000, currency: 'USD' } };
    tab.sent[0]?.resolve({ outcome: 'refusal', code: 'price-changed', offer, detail: '' });
    await turn();
    expect(upsell.checkout.get().offer).toEqual(offer);
    upsell.placeOrder();
    expect(tab.sent[1]?.request).toMatchObject({ ordinal: 1, expected: { total: 4000 } });
  });

  it('sells the next ordinal where the relay offers it', () => {
    const tab = createUpsellTab();
    const upsell = tab.openReady();
    upsell.offer({ ...refillPack, ordinal: 2 });
    upsell.placeOrder();
    expect(tab.sent[0]?.request.ordinal).toBe(2);
  });
});

describe('an upsell of a recurring order', () => {
  it('is paid by its agreement, without widgets', () => {
    const tab = createUpsellTab(recurringRecord);
    const upsell = tab.openReady();
    expect(missingOf(upsell.checkout.get())).toEqual([]);
    expect(upsell.placeOrder()).toBe(true);
    expect(tab.sent[0]?.request).toMatchObject({ reference: agreement, attempt: 1 });
  });

  it('that is itself billed again needs its terms accepted', () => {
    const tab = createUpsellTab(recurringRecord);
    const upsell = tab.openReady();
    upsell.offer({ ...refillPack, offer: subscription });
    expect(missingOf(upsell.checkout.get())).toEqual(['terms']);
    const accepted = { termsVersion: 'terms-1', acceptedAt: '2026-01-01T00:00:00.000Z' };
    upsell.dispatch({ event: 'terms-answered', accepted });
    upsell.placeOrder();
    expect(tab.sent[0]?.request.consent).toEqual(accepted);
  });

  it('shows the wallet of the agreement after a decline, and counts on', async () => {
    const tab = createUpsellTab(recurringRecord);
    const upsell = tab.openReady();
    upsell.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'declined', reason: 'InvalidPaymentMethod', retry: 'same-reference' });
    await turn();
    expect(missingOf(upsell.checkout.get())).toEqual(['payment']);
    upsell.dispatch({ event: 'payment-chosen' });
    upsell.placeOrder();
    expect(tab.sent[1]?.request).toMatchObject({ reference: agreement, attempt: 2 });
  });

  it('ends where Amazon will not charge the agreement again, and can still be skipped', async () => {
    const tab = createUpsellTab(recurringRecord);
    const upsell = tab.openReady();
    upsell.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'declined', reason: 'AmazonRejected', retry: 'new-reference' });
    await turn();
    expect(upsell.upsell.get()).toEqual({ status: 'refused', why: 'agreement-ended' });
    upsell.dispatch({ event: 'reference-received', reference: freshReference, at: 0 });
    expect(upsell.placeOrder()).toBe(false);
    expect(tab.makeReady(tab.open()).upsell.get()).toEqual({ status: 'refused', why: 'agreement-ended' });
    expect(upsell.skip()).toBe(true);
  });

  it('keeps the agreement and the count over signing out and in again, for hours', async () => {
    const tab = createUpsellTab({ ...recurringRecord, upsellsUntil: '2026-01-02T00:00:00.000Z' });
    const upsell = tab.openReady();
    upsell.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'not-placed', why: 'not-booked' });
    await turn();
    upsell.dispatch({ event: 'signed-out', sessionOver: false });
    await tab.surroundings.pass(4 * 60 * 60 * 1_000);
    upsell.dispatch({ event: 'signed-in' });
    upsell.dispatch({ event: 'payment-chosen' });
    upsell.placeOrder();
    expect(tab.sent[1]?.request).toMatchObject({ reference: agreement, attempt: 2 });
  });
});
