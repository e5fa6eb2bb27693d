import { describe, expect, it } from 'vitest';
import { draftWith, konnektiveWorld, reference, token } from './konnektive-world.test.support.js';

const leadIn = async (world: ReturnType<typeof konnektiveWorld>, mark: string) => {
  const draft = draftWith(mark);
  const lead = await world.backend.createLead(draft);
  if (lead.answer !== 'lead') throw new TypeError(`The lead was answered with ${lead.answer}.`);
  return { ...draft, order: lead.order, reference: reference(1), accessToken: token };
};

describe('in front of the stand-in CRM', () => {
  it('an order arrives field by field, charged once with the reference', async () => {
    const world = konnektiveWorld();
    const asked = await leadIn(world, '1.mark');
    await world.backend.importOrder(asked);
    expect(world.crm.book.orders()).toMatchObject([
      {
        orderId: asked.order,
        status: 'COMPLETE',
        campaignId: 1,
        details: {
          firstName: 'Mary Ann',
          lastName: 'van der Berg',
          emailAddress: 'mary@example.com',
          ipAddress: '203.0.113.7',
          custom1: '1.mark',
          shipCity: 'Seattle',
        },
        lines: [
          { productId: '12', quantity: 2, price: '47.50', shipping: '4.95' },
          { productId: '14', quantity: 1, price: '19.99', shipping: '0.00' },
        ],
        total: '119.94',
        currency: 'USD',
        paySource: 'AMAZON',
        amazonReference: 'S01-0000000-0000001',
        charges: [{ amount: '119.94', currency: 'USD', reference: 'S01-0000000-0000001' }],
      },
    ]);
  });

  it('an order in review is an order, pending', async () => {
    const world = konnektiveWorld();
    const asked = await leadIn(world, '1.mark');
    world.crm.controls.script({ on: 'order/import', review: true });
    await expect(world.backend.importOrder(asked)).resolves.toMatchObject({
      answer: 'order',
      order: { number: asked.order, status: 'pending', total: { amount: 11_994, currency: 'USD' } },
    });
  });

  it.each(['COMPLETE', 'CANCELLED', 'REFUNDED'] as const)(
    'a look-up tells %s as a booked order',
    async (status) => {
      const world = konnektiveWorld();
      const asked = await leadIn(world, '1.mark');
      await world.backend.importOrder(asked);
      world.crm.controls.setOrderStatus(asked.order, status);
      await expect(
        world.backend.findOrder({ by: 'order-number', order: asked.order }),
      ).resolves.toMatchObject({
        answer: 'order',
        order: { status: status.toLowerCase(), mark: '1.mark', campaign: '1' },
      });
    },
  );

  it('a lead without any name is refused by field', async () => {
    const { backend } = konnektiveWorld();
    const draft = { ...draftWith('1.mark'), buyer: { name: ' ', email: 'mary@example.com' } };
    await expect(backend.createLead(draft)).resolves.toEqual({
      answer: 'rejected',
      fields: [
        { field: 'firstName', problem: 'required' },
        { field: 'lastName', problem: 'required' },
      ],
    });
  });

  it('a country that the campaign does not ship to is refused by field, and the order id may be paid later', async () => {
    const world = konnektiveWorld();
    const asked = await leadIn(world, '1.mark');
    const products = [
      { productId: '12', name: 'Starter kit', price: '49.00', delivery: 'shipped' },
      { productId: '14', name: 'Video course', price: '29.00', delivery: 'digital' },
    ] as const;
    const campaign = { campaignId: 1, name: 'Campaign', currency: 'USD', products };
    world.crm.controls.seed({ campaigns: [{ ...campaign, shipsTo: ['CA'] }] });
    await expect(world.backend.importOrder(asked)).resolves.toEqual({
      answer: 'rejected',
      fields: [{ field: 'shipCountry', problem: 'invalid' }],
    });
    expect(world.charges()).toBe(0);
    world.crm.controls.seed({ campaigns: [campaign] });
    await expect(world.backend.importOrder(asked)).resolves.toMatchObject({ answer: 'order' });
    expect(world.charges()).toBe(1);
  });

  it('a product that the campaign does not have is the shop’s trouble', async () => {
    const world = konnektiveWorld();
    const asked = await leadIn(world, '1.mark');
    const [line, ...lines] = asked.lines;
    if (line === undefined) throw new TypeError('The draft has no lines.');
    await expect(
      world.backend.importOrder({ ...asked, lines: [{ ...line, crmProduct: '999' }, ...lines] }),
    ).resolves.toMatchObject({ answer: 'account-refused' });
  });

  it('an order that was booked is not charged again: the CRM’s refusal proves nothing', async () => {
    const world = konnektiveWorld();
    const asked = await leadIn(world, '1.mark');
    await world.backend.importOrder(asked);
    await expect(world.backend.importOrder(asked)).resolves.toMatchObject({ answer: 'unknown' });
    await expect(world.charges()).toBe(1);
  });
});
