import type { CrmImportAnswer, CrmImportUpsale, CrmOrder } from '@landerpay/checkout';
import { relayPaths } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { minutes, seconds } from './test-world/moved-clock.test.support.js';
import { find, post, postTo, readyToBuy, recurringOrderOf, orderOf } from './test-world/page.test.support.js';
import { bookedLine, bookedOrder, orderNumber, scriptedCrm } from './test-world/scripted-crm.test.support.js';
import { funnelShop, placedIn, postUpsale, upsaleOf, upsaleWith, whoOrdered, whoSubscribed } from './test-world/upsales.test.support.js';
import { openShop } from './test-world/shop.test.support.js';
import { lines } from './test-world/parsed.test.support.js';
import { parseCatalogue } from './catalogue/catalogue.js';
import { writtenCatalogue } from './test-world/catalogue.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

it('D1 acceptedAt NaN', async () => {
  const shop = funnelShop();
  const signedIn = await shop.amazon.signIn();
  const agreement = await signedIn.newAgreement();
  const order = await recurringOrderOf(shop, signedIn, agreement);
  const bad = { ...order, body: { ...order.body, consent: { ...order.body.consent!, acceptedAt: '2026-03-01T11:59:00+01' } } };
  const r = await post(shop.relay, bad as never);
  console.log('D1', r.status, r.text, shop.calls(), JSON.stringify(shop.events.slice(-4)));
  const r2 = await post(shop.relay, bad as never);
  console.log('D1 again', r2.status, r2.text);
  shop.advance(11 * minutes); await shop.relay.sweep();
  console.log('D1 later', (await find(shop.relay, order.key)).text);
});

const linkedOrder = ({ parent, line, mark }: CrmImportUpsale, number: string): CrmOrder => ({
  number: orderNumber(number), status: 'complete', mark, campaign: 'campaign',
  lines: [bookedLine({ ...line, name: 'x' })], shipping: line.shipping,
  total: usd(line.price.amount * line.quantity + line.shipping.amount), parent,
});

it('D3 linked: two declines that leave declined linked orders, third try', async () => {
  const orders: CrmOrder[] = [];
  let n = 0;
  const shop = funnelShop({
    crm: scriptedCrm({
      import: (draft) => ({ answer: 'order', order: bookedOrder(draft) }),
      upsale: (u): CrmImportAnswer => {
        n += 1;
        const o = linkedOrder(u, `L${n}`);
        if (n < 3) { orders.push({ ...o, status: 'declined' }); return { answer: 'declined', reason: 'InvalidPaymentMethod' }; }
        orders.push(o); return { answer: 'order', order: o };
      },
      linked: () => ({ answer: 'orders', orders: [...orders] }),
    }),
  });
  const buyer = await whoOrdered(shop);
  const u1 = await upsaleOf(shop, buyer);
  console.log('D3 1', (await postUpsale(shop.relay, u1)).text);
  console.log('D3 2', (await postUpsale(shop.relay, await upsaleWith(shop, buyer, u1.body.reference, { attempt: 2 }))).text);
  console.log('D3 3', (await postUpsale(shop.relay, await upsaleWith(shop, buyer, u1.body.reference, { attempt: 3 }))).text.slice(0, 150), shop.alarms());
});

it('D3b linked: step 1 declined, step 2 declined, step 1 again', async () => {
  const orders: CrmOrder[] = [];
  let n = 0;
  const shop = funnelShop({
    crm: scriptedCrm({
      import: (draft) => ({ answer: 'order', order: bookedOrder(draft) }),
      upsale: (u): CrmImportAnswer => {
        n += 1;
        const o = linkedOrder(u, `L${n}`);
        if (n < 3) { orders.push({ ...o, status: 'declined' }); return { answer: 'declined', reason: 'InvalidPaymentMethod' }; }
        orders.push(o); return { answer: 'order', order: o };
      },
      linked: () => ({ answer: 'orders', orders: [...orders] }),
    }),
  });
  const buyer = await whoOrdered(shop);
  const u1 = await upsaleOf(shop, buyer);
  await postUpsale(shop.relay, u1);
  await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
  shop.advance(11 * minutes); await shop.relay.sweep();
  console.log('D3b alarms after sweep', shop.alarms());
  console.log('D3b', (await postUpsale(shop.relay, await upsaleWith(shop, buyer, u1.body.reference, { attempt: 2 }))).text.slice(0, 150), shop.alarms());
});

it('D4 linked: the parent was refused in review, upsale is charged', async () => {
  const orders: CrmOrder[] = [];
  let parent: CrmOrder | null = null;
  const shop = funnelShop({
    crm: scriptedCrm({
      import: (draft) => { parent = bookedOrder(draft, { status: 'pending' }); return { answer: 'order', order: parent }; },
      upsale: (u): CrmImportAnswer => { const o = linkedOrder(u, 'L1'); orders.push(o); return { answer: 'order', order: o }; },
      linked: () => ({ answer: 'orders', orders: [...orders] }),
      find: () => parent === null ? { answer: 'not-found' } : { answer: 'order', order: { ...parent, status: 'declined' } },
    }),
  });
  const buyer = await whoOrdered(shop);
  shop.advance(2 * minutes); await shop.relay.sweep();
  console.log('D4 parent', (await find(shop.relay, buyer.order.key)).text.slice(0, 400), shop.alarms());
  console.log('D4 upsale', (await postUpsale(shop.relay, await upsaleOf(shop, buyer))).text.slice(0, 300));
});

it('D5 kind of an open purchase goes stale', async () => {
  const shop = openShop({ earlyLeads: true });
  const signedIn = await shop.amazon.signIn();
  await postTo(shop.relay, relayPaths.leads, { kind: 'one-time', lines: lines('starter-kit'), accessToken: signedIn.accessToken });
  const w = writtenCatalogue as { products: Record<string, object> };
  const changed = parseCatalogue({ ...w, cancel: { url: 'https://shop.example/cancel' }, products: { ...w.products, 'starter-kit': { ...w.products['starter-kit'], recurring: { price: '19.50', every: '30 days' } } } });
  const relay = shop.openRelay(shop.ledger, { catalogue: changed });
  const agreement = await signedIn.newAgreement();
  const order = await recurringOrderOf({ relay }, signedIn, agreement, { lines: lines('starter-kit') });
  console.log('D5', (await post(relay, order)).text);
});

it('D6 finished order still tells upsellsUntil', async () => {
  const shop = funnelShop();
  const buyer = await whoOrdered(shop);
  const res = await postTo(shop.relay, relayPaths.finish, { order: buyer.placed.number, capability: buyer.placed.capability });
  console.log('D6', res.status, (await find(shop.relay, buyer.order.key)).text);
});

it('D7 a line of an earlier upsale is taken out by a person, then another step is sold', async () => {
  let current: CrmOrder | null = null;
  let n = 0;
  const shop = funnelShop({
    crm: scriptedCrm({
      import: (draft) => { current = bookedOrder(draft); return { answer: 'order', order: current }; },
      upsale: (u): CrmImportAnswer => {
        n += 1;
        if (current === null) throw new Error();
        current = { ...current, lines: [...current.lines, bookedLine({ ...u.line, name: 'x' })], total: usd(current.total.amount + u.line.price.amount + u.line.shipping.amount) };
        return { answer: 'order', order: current };
      },
      find: () => current === null ? { answer: 'not-found' } : { answer: 'order', order: current },
    }),
  });
  const buyer = await whoOrdered(shop);
  const first = await postUpsale(shop.relay, await upsaleOf(shop, buyer));
  console.log('D7 first', first.answer.outcome);
  const c = current as unknown as CrmOrder;
  current = { ...c, lines: c.lines.slice(0, 1), total: usd(c.total.amount - 2200) };
  const second = await postUpsale(shop.relay, await upsaleOf(shop, buyer, { step: 'offer-2' }));
  console.log('D7 second', second.text.slice(0, 200), shop.alarms());
});

it('D8 recurring upsale: is the proof told', async () => {
  const shop = funnelShop();
  const buyer = await whoSubscribed(shop);
  const { funnelCatalogue } = await import('./test-world/funnel-catalogue.test.support.js');
  for (const [name, s] of funnelCatalogue.upsells) {
    console.log('D8 step', name, s.product.id, s.product.recurring !== null);
    if (s.product.recurring === null) continue;
    const { offer } = await (await import('./test-world/upsales.test.support.js')).getUpsell(shop.relay, name, buyer.placed);
    const u = await upsaleWith(shop, buyer as never, buyer.agreement, { step: name, consent: { termsVersion: offer.termsVersion ?? '', acceptedAt: '2026-03-01T11:59:00.000Z' } });
    console.log('D8', (await postUpsale(shop.relay, u)).text.slice(0, 200));
  }
  const reqs = shop.crm.book.requests().map(({ endpoint, body }) => [endpoint, Object.entries(body).filter(([k]) => k.startsWith('custom'))]);
  console.log(JSON.stringify(reqs));
});
