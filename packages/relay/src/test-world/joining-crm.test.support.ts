import type { CrmImportAnswer, CrmImportUpsale, CrmOrder, CrmOrderLine } from '@landerpay/checkout';
import { find } from './page.test.support.js';
import { bookedOrder, scriptedCrm } from './scripted-crm.test.support.js';
import { funnelShop, postUpsale, upsaleOf, whoOrdered } from './upsales.test.support.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });

const lineOf = (
  { line: { crmProduct, quantity, price } }: CrmImportUpsale,
  purchase: string,
): CrmOrderLine => ({
  crmProduct,
  quantity,
  price,
  purchase,
  name: 'the CRM’s own name',
  recurring: false,
  nextBill: null,
});

/** A CRM with one order, to which upsales are added as the test says. */
const joining = (answering: (order: CrmOrder, added: CrmOrder) => CrmImportAnswer) => {
  let order: CrmOrder | null = null;
  let ids = 0;
  const known = (): CrmOrder => {
    if (order === null) throw new TypeError('Nothing was ordered.');
    return order;
  };
  const crm = scriptedCrm({
    import: (draft) => {
      const booked = bookedOrder(draft);
      order = { ...booked, lines: booked.lines.map((line) => ({ ...line, purchase: 'first' })) };
      return { answer: 'order', order };
    },
    upsale: (upsale) => {
      const before = known();
      ids += 1;
      const added = {
        ...before,
        lines: [...before.lines, lineOf(upsale, `line-${ids}`)],
        total: usd(before.total.amount + upsale.line.price.amount + upsale.line.shipping.amount),
      };
      return answering(before, added);
    },
    find: () => (order === null ? { answer: 'not-found' } : { answer: 'order', order }),
  });
  const shop = funnelShop({ crm, redirectHosts: ['bank.example'] });
  return {
    shop,
    crm,
    becomes: (changed: (order: CrmOrder) => Partial<CrmOrder>) => {
      order = { ...known(), ...changed(known()) };
    },
    sweepAfter: async (milliseconds: number) => {
      shop.advance(milliseconds);
      await shop.relay.sweep();
    },
  };
};

type World = ReturnType<typeof joining>;

type Answering = (world: World, order: CrmOrder, added: CrmOrder) => CrmImportAnswer;

/** A buyer who has ordered, and then added a step. */
export const selling = async (answering: Answering, step = 'offer-1') => {
  const world: World = joining((order, added) => answering(world, order, added));
  const buyer = await whoOrdered(world.shop);
  const upsale = await upsaleOf(world.shop, buyer, { step });
  const sold = await postUpsale(world.shop.relay, upsale);
  const told = async () => (await find(world.shop.relay, upsale.key)).answer;
  return { ...world, buyer, upsale, sold, told };
};

/** A line once more, as the CRM would book it again. */
export const repeated = (line: CrmOrderLine): CrmOrderLine => ({
  ...line,
  purchase: `again ${line.purchase}`,
});
