import type { CrmImportOrder, CrmImportUpsale } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { konnektive } from '../konnektive.js';
import type { KonnektiveUpsales } from '../options/options.js';
import {
  type Behaviour,
  draftWith,
  konnektiveWorld,
  reference,
  settingsOf,
  token,
} from './konnektive-world.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** An order of two starter kits and a guide for 119.94, and a backend that sells upsales in a certain way. */
const ordered = async (upsales: KonnektiveUpsales = {}, behaviour: Behaviour = {}) => {
  const world = konnektiveWorld(behaviour);
  const backend = konnektive({ ...settingsOf(world.crm.fetch), upsales });
  const lead = await backend.createLead(draftWith('1.mark'));
  if (lead.answer !== 'lead') throw new TypeError(`The lead was answered with ${lead.answer}.`);
  const asked: CrmImportOrder = {
    ...draftWith('1.mark'),
    order: lead.order,
    reference: reference(1),
    accessToken: token,
  };
  await backend.importOrder(asked);
  const upsale: CrmImportUpsale = {
    parent: lead.order,
    line: { crmProduct: '13', quantity: 1, price: usd(1_250), shipping: usd(250) },
    replaces: null,
    reference: reference(2),
    accessToken: token,
    mark: '1.upsale',
    ipAddress: asked.ipAddress,
  };
  const found = () => backend.findOrder({ by: 'order-number', order: lead.order });
  return { ...world, backend, upsale, found, booked: () => world.crm.book.orders() };
};

describe('an upsale in front of the stand-in CRM', () => {
  it.each([{ product: 'single' }, { product: 'numbered' }] as const)(
    'joins its order, charged on its own reference: %j',
    async (upsales) => {
      const { backend, upsale, booked } = await ordered(upsales);
      await expect(backend.importUpsale(upsale)).resolves.toMatchObject({
        answer: 'order',
        order: {
          number: upsale.parent,
          mark: '1.mark',
          parent: null,
          total: usd(13_494),
          lines: [
            { crmProduct: '12', quantity: 2, price: usd(4_750) },
            { crmProduct: '14', quantity: 1, price: usd(1_999) },
            { crmProduct: '13', quantity: 1, price: usd(1_250), recurring: false, nextBill: null },
          ],
        },
      });
      expect(booked()).toMatchObject([
        {
          charges: [
            { amount: '119.94', reference: 'S01-0000000-0000001' },
            { amount: '15.00', reference: 'S01-0000000-0000002' },
          ],
        },
      ]);
    },
  );

  it('without Amazon’s parameters is charged on what the order was paid with', async () => {
    const { backend, upsale, booked } = await ordered({ amazonParameters: false });
    await expect(backend.importUpsale(upsale)).resolves.toMatchObject({ answer: 'order' });
    expect(booked()[0]?.charges.map(({ reference: paid }) => paid)).toEqual([
      'S01-0000000-0000001',
      'S01-0000000-0000001',
    ]);
  });

  it('above what Amazon gives on the order’s reference is declined, and the order is what it was', async () => {
    const { backend, upsale, found, charges } = await ordered({ amazonParameters: false });
    const before = await found();
    const line = { ...upsale.line, price: usd(9_900) };
    await expect(backend.importUpsale({ ...upsale, line })).resolves.toEqual({
      answer: 'declined',
      reason: 'Declined',
    });
    expect(await found()).toEqual(before);
    expect(await charges()).toBe(1);
  });

  it('takes the place of a product, and of none that the order does not have', async () => {
    const { backend, upsale, charges } = await ordered();
    await expect(backend.importUpsale({ ...upsale, replaces: '99' })).resolves.toMatchObject({
      answer: 'account-refused',
      detail: 'fields refused: replaceProductId',
    });
    expect(await charges()).toBe(1);
    const line = { ...upsale.line, price: usd(2_999) };
    const answer = await backend.importUpsale({ ...upsale, line, replaces: '14' });
    if (answer.answer !== 'order') throw new TypeError(`It was answered with ${answer.answer}.`);
    expect(answer.order.lines.map(({ crmProduct }) => crmProduct)).toEqual(['12', '13']);
  });

  it('of a product that is in the order already is a line of its own, told by its purchase', async () => {
    const { backend, upsale, found } = await ordered();
    const line = { ...upsale.line, crmProduct: '14' };
    const answer = await backend.importUpsale({ ...upsale, line });
    if (answer.answer !== 'order') throw new TypeError(`It was answered with ${answer.answer}.`);
    const { lines } = answer.order;
    expect(lines.map(({ crmProduct }) => crmProduct)).toEqual(['12', '14', '14']);
    expect(new Set(lines.map(({ purchase }) => purchase)).size).toBe(3);
    expect(await found()).toMatchObject({ answer: 'order', order: { lines } });
  });

  it('after the time for upsales proves nothing, and a look-up shows the order as it was', async () => {
    const { backend, upsale, crm, found, charges } = await ordered();
    const before = await found();
    crm.controls.clock.advance(3 * 60 * 60 * 1_000);
    await expect(backend.importUpsale(upsale)).resolves.toMatchObject({ answer: 'unknown' });
    expect(await found()).toEqual(before);
    expect(await charges()).toBe(1);
  });
});

describe('after the sale', () => {
  it('an order is confirmed, by a CRM that then takes no upsale as well', async () => {
    const { backend, upsale } = await ordered({}, { confirmClosesUpsell: true });
    await expect(backend.confirmOrder(upsale.parent)).resolves.toEqual({ answer: 'confirmed' });
    await expect(backend.importUpsale(upsale)).resolves.toMatchObject({ answer: 'unknown' });
  });

  it('its transactions are what was charged', async () => {
    const { backend, upsale } = await ordered();
    await backend.importUpsale(upsale);
    const answer = await backend.listTransactions(upsale.parent);
    if (answer.answer !== 'transactions') throw new TypeError(`It was answered with ${answer.answer}.`);
    const told = answer.transactions.map(({ type, result, amount }) => ({ type, result, amount }));
    expect(told).toEqual([
      { type: 'SALE', result: 'success', amount: usd(1_500) },
      { type: 'SALE', result: 'success', amount: usd(11_994) },
    ]);
  });
});
