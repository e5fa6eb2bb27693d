import { type Deed, type ScenarioName, scenarios } from '@landerpay/simulator/amazon';
import { expect } from 'vitest';
import { allowSignIn, openedBy } from './shop/amazon-page.js';
import { expectOneOrder } from './shop/book.js';
import { flowTest } from './shop/flow-test.js';
import { patientBuyer } from './shop/patient-buyer.js';

const it = flowTest('popup');

/** Each of them ends an attempt with a reference, so that the next one has another number. */
const endsAnAttempt: readonly Deed[] = ['another-address', 'another-card', 'another-click'];

const complaints: { readonly [Name in ScenarioName]?: RegExp } = { 'script-fails': /status of 503/ };

/** Two of them wait for something: for a choice of the buyer's own, and for a network that is let go. */
it.for(scenarios)('$name ends as its row says', async ({ name, ends }, { shop, visit }) => {
  const buyer = patientBuyer(visit);
  const complaint = complaints[name];
  if (complaint) visit.trace.expectComplaint(complaint);
  shop.amazon.play(name);
  if (name === 'slow-network') void shop.amazon.network.untilWaiting().then(shop.amazon.network.release);

  await buyer.arrive(shop.lander.origin);
  await buyer.signIn();
  const reference = await visit.reference();
  if (name === 'session-expires') await buyer.chooseAnotherAddress();
  await buyer.order();

  const ended = ends.after.filter((deed) => endsAnAttempt.includes(deed)).length;
  expectOneOrder(shop, { attempt: ends.reference === 'the-first' ? ended + 1 : 1 });
  const [order] = shop.crm.book.orders();
  expect({
    after: buyer.deeds,
    reference: order?.amazonReference === reference ? 'the-first' : 'another',
  }).toEqual(ends);
});

it('the sign-in page’s own list plays a scenario for what follows', async ({ shop, visit }) => {
  await visit.open();
  const popup = await openedBy(visit.page, () => visit.amazonButton.click());
  await popup
    .getByRole('combobox', { name: 'Scenario' })
    .selectOption('Amazon has a failure (ProcessingFailure)');
  await allowSignIn(popup);
  await visit.untilReady();
  await visit.wallet.locator('li.selected', { hasText: 'ending in 0119' }).waitFor();
  const buyer = patientBuyer(visit);
  await buyer.order();
  expect(buyer.deeds).toEqual(['another-click']);
  expectOneOrder(shop, { attempt: 2 });
});
