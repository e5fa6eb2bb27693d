import type { CrmOrderDraft } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import { konnektive } from '../konnektive.js';
import type { KonnektiveOptions } from '../options/options.js';
import { draftWith, konnektiveWorld, reference, settingsOf, token } from './konnektive-world.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const shop = (options: Partial<KonnektiveOptions> = {}) => {
  const world = konnektiveWorld();
  const backend = konnektive({ ...settingsOf(world.crm.fetch), ...options });
  const buy = async (changed: Partial<CrmOrderDraft>, paidWith = reference(1)) => {
    const draft = { ...draftWith('1.mark'), ...changed };
    const lead = await backend.createLead(draft);
    if (lead.answer !== 'lead') return lead;
    return backend.importOrder({ ...draft, order: lead.order, reference: paidWith, accessToken: token });
  };
  return { ...world, backend, buy, booked: () => world.crm.book.orders() };
};

describe('what an order brings along', () => {
  it('arrives: who sent the buyer, the visit, custom fields and the proof of consent', async () => {
    const { backend, buy, booked } = shop();
    const click = await backend.importClick({
      page: 'checkout',
      visit: {
        kind: 'first',
        address: 'https://shop.example/',
        ipAddress: '203.0.113.7',
        userAgent: 'Mozilla/5.0',
      },
    });
    if (click.answer !== 'session') throw new TypeError(`The click was answered with ${click.answer}.`);
    const { session } = click;
    const answer = await buy({
      tracking: {
        affiliate: 'A12',
        sources: ['mail', undefined, 'blue'],
        session,
        custom: { custom5: 'red' },
      },
      termsProof: 'v3 2026-01-02',
    });
    expect(answer).toMatchObject({ answer: 'order', order: { mark: '1.mark' } });
    expect(booked()).toMatchObject([
      {
        details: {
          affId: 'A12',
          sourceValue1: 'mail',
          sourceValue3: 'blue',
          sessionId: session,
          custom1: '1.mark',
          custom2: 'v3 2026-01-02',
          custom5: 'red',
        },
      },
    ]);
  });

  it('sales tax is charged', async () => {
    const { buy, booked } = shop();
    await expect(buy({ salesTax: usd(412) })).resolves.toMatchObject({ order: { total: usd(12_406) } });
    expect(booked()[0]?.charges).toMatchObject([{ amount: '124.06' }]);
  });

  it('an order to be looked at first is pending', async () => {
    await expect(shop().buy({ reviewFirst: true })).resolves.toMatchObject({
      answer: 'order',
      order: { status: 'pending' },
    });
  });

  it('too much of it is refused by name, and nothing comes to the CRM', async () => {
    const { buy, calls } = shop();
    await expect(buy({ tracking: { affiliate: 'A'.repeat(11) } })).resolves.toEqual({
      answer: 'rejected',
      fields: [{ field: 'affId', problem: 'invalid' }],
    });
    expect(await calls()).toBe(0);
  });

  it('too long a name is cut, and the order is booked', async () => {
    const { buy, booked } = shop();
    const name = `${'Anna-'.repeat(9)} ${'Berg-'.repeat(9)}`;
    await expect(buy({ buyer: { name, email: 'a@example.com' } })).resolves.toMatchObject({
      answer: 'order',
    });
    expect(booked()[0]?.details).toMatchObject({
      firstName: 'Anna-'.repeat(6),
      lastName: 'Berg-'.repeat(6),
    });
  });
});

describe('a buyer whose bank asks', () => {
  it('is sent to an address, and nothing is booked yet', async () => {
    const { crm, buy, charges } = shop({
      returnTo: { origin: 'https://shop.example', success: '/thank-you', failure: '/checkout' },
    });
    crm.controls.script({ on: 'order/import', redirect: 'url' });
    await expect(buy({})).resolves.toMatchObject({
      answer: 'redirect',
      url: expect.stringMatching(/^https:\/\/konnektive\.test\//),
    });
    expect(await charges()).toBe(0);
  });

  it('is not sent into a script', async () => {
    const { crm, buy } = shop({
      returnTo: { origin: 'https://shop.example', success: '/thank-you', failure: '/checkout' },
    });
    crm.controls.script({ on: 'order/import', redirect: 'script' });
    await expect(buy({})).resolves.toMatchObject({ answer: 'unknown' });
  });

  it('is not asked to come back to another shop', async () => {
    const { buy, charges } = shop({ returnTo: { origin: 'https://shop.example' } });
    for (const success of [
      'https://other.example/',
      '//other.example/',
      'https:other.example',
      'thank-you',
    ]) {
      await expect(buy({ returnPaths: { success, failure: '/checkout' } })).resolves.toEqual({
        answer: 'account-refused',
        detail: 'fields refused: redirectsTo',
      });
    }
    expect(await charges()).toBe(0);
  });

  it('is not asked to come back where no shop is configured', async () => {
    const returnPaths = { success: '/thank-you', failure: 'https://other.example/' };
    await expect(shop().buy({ returnPaths })).resolves.toEqual({
      answer: 'account-refused',
      detail: 'fields refused: redirectsTo, errorRedirectsTo',
    });
  });
});

describe('a product that is billed again', () => {
  const monthly = {
    campaignId: 1,
    name: 'Campaign',
    currency: 'USD',
    products: [
      {
        productId: '20',
        name: 'Monthly box',
        price: '20.00',
        delivery: 'digital',
        billing: { cycles: [{ afterDays: 30, price: '20.00' }] },
      },
    ],
  } as const;
  const lines = [{ crmProduct: '20', quantity: 1, price: usd(2_000), shipping: usd(0) }];

  it('is paid with a billing agreement, and says when', async () => {
    const { crm, buy, booked } = shop();
    crm.controls.seed({ campaigns: [monthly] });
    const answer = await buy({ lines, total: usd(2_000) }, reference(5, 'C'));
    expect(answer).toMatchObject({
      answer: 'order',
      order: {
        lines: [{ crmProduct: '20', recurring: true, nextBill: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }],
      },
    });
    expect(booked()).toMatchObject([{ amazonReference: 'C01-0000000-0000005' }]);
  });

  it('is not sold on a reference for one order', async () => {
    const { crm, buy, charges } = shop();
    crm.controls.seed({ campaigns: [monthly] });
    await expect(buy({ lines, total: usd(2_000) })).resolves.toMatchObject({ answer: 'unknown' });
    expect(await charges()).toBe(0);
  });
});
