import { expect, it } from 'vitest';
import { leaksIn, personalCanaries } from '../../test-world/canaries.test.support.js';
import { secret } from '../../test-world/shop-facts.test.support.js';
import { placedIn } from '../../test-world/upsales.test.support.js';
import { servedShop } from '../served-shop.test.support.js';

it('ledger 38: an attempt that nobody knows the end of is listed, shown, and settled by what the CRM has', async () => {
  const shop = await servedShop();
  const relay = await shop.serve();
  const buyer = await shop.buyer(relay.origin);
  shop.crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
  shop.crm.controls.script({ on: 'order/query', status: 502, times: 99 });
  expect(await buyer.buy(1)).toMatchObject({ outcome: 'settling' });
  const [attempt] = await shop.ledger.list({ states: null, order: null, since: null, limit: 1 });
  if (attempt?.order == null) throw new TypeError('The CRM has no order for it.');
  const { id, mark, order } = attempt;

  const listed = await shop.command('attempts');
  expect(listed).toMatchObject({ code: 0, complaints: '' });
  expect(listed.output).toMatch(/^ATTEMPT +STATE +AGE +ORDER +TOTAL +PAYS FOR\n/);
  expect(listed.output).toMatch(new RegExp(`\n${id} +settling +\\d+ s +${order} +53\\.95 USD +order\n`));
  expect(listed.output).toContain('\nsettling: The answer is lost');
  expect(listed.output).toContain('\nAt risk: 53.95 USD, in 1 of 1 attempts.\n');
  const shown = await shop.command('attempts', id);
  for (const text of [order, mark, '1 × Starter kit', '53.95 USD: at risk', 'Next']) {
    expect(shown.output).toContain(text);
  }
  const early = await shop.command('settle', id, '--not-booked', '--because', 'no order seen');
  expect(early).toMatchObject({ code: 1, output: '' });
  expect(early.complaints).toMatch(/^The CRM may still be working on it\. Ask again after 20\d\d-.* UTC\./);

  // With the relay gone, nobody else settles it.
  relay.signal('SIGTERM');
  await relay.ended();
  shop.crm.controls.unscript();
  const wrong = await shop.command('settle', id, '--placed', 'FFFFFFFFFF');
  expect(wrong).toEqual({
    code: 1,
    output: '',
    complaints: `The CRM contradicts: The order of this purchase is ${order}, not FFFFFFFFFF. Nothing was changed.\n`,
  });
  const settled = await shop.command('settle', id, '--placed', order);
  expect(settled).toEqual({
    code: 0,
    output: `The CRM shows: Order ${order} is complete: 1 × Starter kit, 53.95 USD in all.\nThe attempt is placed now.\n`,
    complaints: '',
  });
  const after = await shop.command('attempts', '--order', order, '--json');
  expect(JSON.parse(after.output)).toMatchObject({
    paused: null,
    attempts: [
      { attempt: id, state: 'placed', money: 'taken', order, total: { amount: 5395, currency: 'USD' } },
    ],
  });
  const written = [listed, shown, early, wrong, settled, after].flatMap((one) => [
    one.output,
    one.complaints,
  ]);
  expect(leaksIn(written, [...personalCanaries(), buyer.accessToken, buyer.reference, secret])).toEqual([]);
});

it('ledger 39: reconcile compares and alarms while a relay runs, and forget keeps what stops a second charge', async () => {
  const shop = await servedShop();
  const relay = await shop.serve();
  const { buy } = await shop.buyer(relay.origin);
  const { number } = placedIn({ answer: await buy(1) });
  const agreed = await shop.command('reconcile', '--since', '1h');
  expect(agreed).toMatchObject({ code: 0, complaints: '' });
  expect(agreed.output).toMatch(
    /^Since .* UTC: 1 attempts, 1 booked orders\. Compared both ways\.\nLedger and CRM agree\.\n$/,
  );

  shop.crm.controls.setOrderStatus(number, 'DECLINED');
  const differs = await shop.command('reconcile', '--since', '1h');
  expect(differs.code).toBe(1);
  expect(differs.output).toMatch(
    new RegExp(`\nnot-in-crm +${number} +[\\w-]{22} +The order is declined in the CRM`),
  );
  expect(differs.output).toContain('\nnot-in-crm: The buyer was told that it is placed.');
  expect(JSON.parse(differs.complaints)).toMatchObject({
    event: 'alarm',
    alarm: 'not-in-crm',
    order: number,
  });

  const forgotten = await shop.command('forget', '--order', number);
  expect(forgotten).toMatchObject({ code: 0, complaints: '' });
  expect(forgotten.output).toMatch(
    new RegExp(`^Removed of order ${number}:\n- .*\n- .*\nKept:\n- .*\n- .*\n$`),
  );
  expect(await shop.ledger.findSoldOrder(number)).toMatchObject({ number });
  const unknown = await shop.command('forget', '--order', 'FFFFFFFFFF');
  expect(unknown).toEqual({ code: 1, output: '', complaints: 'The ledger has no such order.\n' });
});

it('ledger 38: a ledger that is not there is not made, and a database that does not answer is told', async () => {
  const shop = await servedShop({ LANDERPAY_LEDGER: '/nonexistent/ledger.sqlite' });
  expect(await shop.command('attempts')).toEqual({
    code: 1,
    output: '',
    complaints: expect.stringMatching(/^There is no ledger where LANDERPAY_LEDGER says\. /),
  });
  const away = await servedShop({ LANDERPAY_LEDGER: 'postgres://nobody@127.0.0.1:1/none' });
  const { code, output, complaints } = await away.command('attempts');
  expect([code, output]).toEqual([1, '']);
  expect(complaints).toMatch(/"event":"failed","during":"command".*\nThe command failed; /);
});
