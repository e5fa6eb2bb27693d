import { expect, it } from 'vitest';
import { parseCatalogue } from '../../catalogue/catalogue.js';
import type { Verdict } from '../../ledger/verdict.js';
import { writtenCatalogue } from '../../test-world/catalogue.test.support.js';
import { orderOf, post, readyToBuy } from '../../test-world/page.test.support.js';
import { orderNumber, scriptedCrm } from '../../test-world/scripted-crm.test.support.js';
import { openShop } from '../../test-world/shop.test.support.js';

const { products } = writtenCatalogue;
const dearer = parseCatalogue({
  ...writtenCatalogue,
  products: { ...products, 'starter-kit': { ...products['starter-kit'], price: '59.00' } },
});

const money = { amount: 5395, currency: 'USD' } as const;
const number = orderNumber('ORDER1');
const placed: Verdict = {
  becomes: 'placed',
  answer: { outcome: 'placed', order: { number, lines: [], shipping: money, total: money } },
};

/** The first attempt was declined, and turns out to be booked while the second one cannot reach the CRM. */
const bookedMeanwhile = async (sendTries: number) => {
  let imports = 0;
  const shop = openShop({
    crm: scriptedCrm({
      find: () => ({
        answer: 'order',
        order: {
          number,
          status: 'declined',
          mark: null,
          campaign: 'campaign',
          lines: [],
          shipping: money,
          total: money,
          parent: null,
        },
      }),
      import: async () => {
        imports += 1;
        if (imports === 1) return { answer: 'declined', reason: 'ProcessingFailure' };
        await shop.ledger.record(shop.firstAttempt(), placed, null);
        return { answer: 'not-sent', detail: 'refused connection' };
      },
    }),
    settings: { sendTries },
  });
  const buyer = await readyToBuy(shop);
  expect((await post(shop.relay, buyer.order)).answer.outcome).toBe('declined');
  const second = await orderOf(shop, buyer, buyer.reference, { attempt: 2 });
  return { shop, second };
};

it('ledger 16: an attempt that could not be sent ends with the order that its purchase has meanwhile', async () => {
  const { shop, second } = await bookedMeanwhile(1);
  expect((await post(shop.relay, second)).answer).toMatchObject({ outcome: 'placed', order: { number } });
});

it('ledger 16: an attempt that is resumed at another price ends with the order of its purchase', async () => {
  const { shop, second } = await bookedMeanwhile(2);
  expect((await post(shop.relay, second)).answer).toMatchObject({ outcome: 'settling', resume: true });

  const { status, answer } = await post(shop.openRelay(shop.ledger, { catalogue: dearer }), second);

  expect(status).toBe(200);
  expect(answer).toMatchObject({ outcome: 'placed', order: { number } });
});
