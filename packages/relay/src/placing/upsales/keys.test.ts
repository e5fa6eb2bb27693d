import { expect, it } from 'vitest';
import { find, orderOf, post } from '../../test-world/page.test.support.js';
import { newKey } from '../../test-world/parsed.test.support.js';
import {
  funnelShop,
  placedIn,
  postUpsale,
  upsaleOf,
  upsaleWith,
  whoOrdered,
  whoSubscribed,
} from '../../test-world/upsales.test.support.js';

const sold = { status: 409, answer: { code: 'step-already-sold' } };

it('ledger 24: a sold step is sold, whatever the reference, tab or reload', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer);
  const first = await postUpsale(shop.relay, upsale);
  const charges = shop.charges();

  const replayed = await postUpsale(shop.relay, upsale);
  expect(replayed.text).toBe(first.text);
  expect(replayed.headers.get('Idempotent-Replayed')).toBe('true');
  expect(await postUpsale(shop.relay, { ...upsale, key: newKey() })).toMatchObject(sold);
  expect(await postUpsale(shop.relay, await upsaleOf(shop, buyer, { ordinal: 1 }))).toMatchObject(sold);
  expect(shop.charges()).toEqual(charges);
});

it('ledger 24: as often as the catalogue says a step is sold, and then no more', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  for (const ordinal of [1, 2]) {
    const upsale = await upsaleOf(shop, buyer, { step: 'offer-2' });
    expect(upsale.body.ordinal).toBe(ordinal);
    expect((await postUpsale(shop.relay, upsale)).answer.outcome).toBe('placed');
  }
  expect(await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }))).toMatchObject(sold);
  expect(shop.charges()).toHaveLength(3);
});

it('ledger 24: of fifty parallel requests for a step one is charged, and all keys open it', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const upsales = await Promise.all(Array.from({ length: 50 }, () => upsaleOf(shop, buyer)));
  shop.crm.controls.script({ on: 'upsale/import', hold: 'beforeCommit' });
  let answered = 0;
  const posting = upsales.map(async (one) => {
    const received = await postUpsale(shop.relay, one);
    answered += 1;
    return received;
  });
  await shop.crm.controls.untilWaiting();
  await expect.poll(() => answered).toBe(49);
  shop.crm.controls.release();
  const answers = await Promise.all(posting);
  const codes = answers.map(({ answer }) => (answer.outcome === 'refusal' ? answer.code : answer.outcome));
  expect(codes.filter((code) => code === 'placed')).toHaveLength(1);
  expect(new Set(codes)).toEqual(new Set(['placed', 'purchase-open']));
  for (const { key } of upsales) expect((await find(shop.relay, key)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 3, 24: a second tab gets a second handle on the step that is running', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const [one, other] = [await upsaleOf(shop, buyer), await upsaleOf(shop, buyer)];
  shop.crm.controls.script({ on: 'upsale/import', hold: 'beforeCommit' });
  const selling = postUpsale(shop.relay, one);
  await shop.crm.controls.untilWaiting();
  expect(await postUpsale(shop.relay, other)).toMatchObject({
    status: 409,
    answer: { code: 'purchase-open' },
  });
  expect((await find(shop.relay, other.key)).answer).toMatchObject({ outcome: 'settling', resume: false });
  shop.crm.controls.release();
  const { answer } = await selling;
  expect((await find(shop.relay, other.key)).answer).toEqual(answer);
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 25: one upsale at a time per order; the key of another step opens nothing of it', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const [one, other] = [await upsaleOf(shop, buyer), await upsaleOf(shop, buyer, { step: 'offer-2' })];
  shop.crm.controls.script({ on: 'upsale/import', hold: 'beforeCommit' });
  const selling = postUpsale(shop.relay, one);
  await shop.crm.controls.untilWaiting();
  const busy = await postUpsale(shop.relay, other);
  expect(busy).toMatchObject({ status: 503, answer: { code: 'unavailable' } });
  expect(busy.headers.get('Retry-After')).toBe('2');
  expect((await find(shop.relay, other.key)).status).toBe(404);
  shop.crm.controls.release();
  await selling;
  const { answer } = await postUpsale(shop.relay, other);
  expect(placedIn({ answer }).lines.map(({ name }) => name)).toEqual([
    'Starter kit',
    'Refill pack',
    'Video course',
  ]);
  expect(shop.charges()).toHaveLength(3);
});

it('ledger 2: a reference pays for one upsale: not for another step, nor for an order, nor after one', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const first = await upsaleOf(shop, buyer);
  await postUpsale(shop.relay, first);
  const bound = { status: 409, answer: { code: 'reference-bound' } };
  const { reference } = first.body;
  const ofOtherStep = await upsaleWith(shop, buyer, reference, { step: 'offer-2' });
  expect(await postUpsale(shop.relay, ofOtherStep)).toMatchObject(bound);
  const ofOrder = await upsaleWith(shop, buyer, buyer.reference, { step: 'offer-2' });
  expect(await postUpsale(shop.relay, ofOrder)).toMatchObject(bound);
  expect(await post(shop.relay, await orderOf(shop, buyer, reference))).toMatchObject(bound);
  const other = await whoOrdered(shop, 1);
  const ofOther = await upsaleWith(shop, other, reference, { step: 'offer-2' });
  expect(await postUpsale(shop.relay, ofOther)).toMatchObject({
    status: 403,
    answer: { code: 'wrong-buyer' },
  });
  expect(shop.charges()).toHaveLength(3);
});

it('ledger 2: an agreement pays for the upsales of its own order only', async () => {
  const shop = funnelShop();
  const buyer = await whoSubscribed(shop);
  const foreign = await upsaleWith(shop, buyer, await buyer.newAgreement());
  expect(await postUpsale(shop.relay, foreign)).toMatchObject({
    status: 409,
    answer: { code: 'reference-bound' },
  });
  expect(shop.calls()).not.toContain('upsale/import');
});

it('ledger 5: the attempts of an upsale are counted per reference', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const first = await upsaleOf(shop, buyer);
  const ahead = { key: newKey(), body: { ...first.body, attempt: 2 } };
  expect(await postUpsale(shop.relay, ahead)).toMatchObject({
    status: 409,
    answer: { code: 'reference-bound' },
  });
  shop.amazon.controls.declineNext('InvalidPaymentMethod');
  const declined = await postUpsale(shop.relay, first);
  expect(declined.answer).toEqual({
    outcome: 'declined',
    reason: 'InvalidPaymentMethod',
    retry: 'same-reference',
  });
  expect((await postUpsale(shop.relay, { ...first, key: newKey() })).text).toBe(declined.text);
});

it('ledger 5: after AmazonRejected another reference is counted from 1', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  shop.amazon.controls.declineNext('AmazonRejected');
  expect((await postUpsale(shop.relay, await upsaleOf(shop, buyer))).answer).toEqual({
    outcome: 'declined',
    reason: 'AmazonRejected',
    retry: 'new-reference',
  });
  expect((await postUpsale(shop.relay, await upsaleOf(shop, buyer))).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(2);
});

it('ledger 5: on an agreement they are counted per step, and AmazonRejected does not close it', async () => {
  const shop = funnelShop();
  const buyer = await whoSubscribed(shop);
  shop.amazon.controls.declineNext('AmazonRejected');
  const first = await upsaleWith(shop, buyer, buyer.agreement);
  const declined = await postUpsale(shop.relay, first);
  expect(declined.answer).toMatchObject({ reason: 'AmazonRejected', retry: 'same-reference' });
  expect((await postUpsale(shop.relay, { ...first, key: newKey() })).text).toBe(declined.text);
  const second = await upsaleWith(shop, buyer, buyer.agreement, { attempt: 2 });
  expect((await postUpsale(shop.relay, second)).answer.outcome).toBe('placed');
  const other = await upsaleWith(shop, buyer, buyer.agreement, { step: 'offer-2' });
  expect((await postUpsale(shop.relay, other)).answer.outcome).toBe('placed');
  expect(shop.charges()).toHaveLength(3);
});

it('ledger 7: the same key with another upsale, or with an order, is 422', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const upsale = await upsaleOf(shop, buyer);
  await postUpsale(shop.relay, upsale);
  const before = shop.calls().length;
  const { key, body } = upsale;
  for (const changed of [
    await upsaleOf(shop, buyer, { step: 'offer-2' }),
    { key, body: { ...body, ordinal: 2 } },
    { key, body: { ...body, attempt: 2 } },
    { key, body: { ...body, expected: { ...body.expected, total: 1 } } },
  ]) {
    expect((await postUpsale(shop.relay, { ...changed, key })).status).toBe(422);
  }
  const asOrder = await orderOf(shop, buyer, body.reference);
  expect((await post(shop.relay, { ...asOrder, key })).status).toBe(422);
  expect(shop.calls()).toHaveLength(before);
});
