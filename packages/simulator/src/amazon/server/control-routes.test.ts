import { beforeEach, expect, test } from 'vitest';
import { type AmazonSimulator, createAmazonSimulator } from './app.js';

let amazon: AmazonSimulator;
beforeEach(() => {
  amazon = createAmazonSimulator();
});

const post = async (name: string, body?: string) => {
  const response = await amazon.app.request(`/__test/${name}`, { method: 'POST', body: body ?? null });
  const answer: unknown = await response.json();
  return { status: response.status, answer };
};

test.each([
  ['clock', '{}', 'The body (advanceSeconds): it is missing.'],
  [
    'clock',
    '{"advanceSeconds":-1}',
    'The body (advanceSeconds): write how many seconds time moves on, a number above 0 such as 900.',
  ],
  [
    'clock',
    '{"advanceSeconds":1,"advanceMinutes":1}',
    'The body (advanceMinutes): there is no such name: there are advanceSeconds.',
  ],
  ['deny', '{"times":1.5}', 'The body (times): write how many times, a whole number such as 1.'],
  [
    'decline',
    '{"reason":"Whim"}',
    'The body (reason): write one of InvalidPaymentMethod, AmazonRejected, TransactionTimedOut, ProcessingFailure.',
  ],
  [
    'raise',
    '{"widget":"Button","code":"ITP"}',
    'The body (widget): write one of AddressBook, Wallet, Consent.',
  ],
  ['expire-sessions', '{"now":true}', 'The body (now): there is no such name: nothing is taken here.'],
  ['reset', 'nonsense', 'The body is not JSON.'],
  ['reset', '7', 'The body: write an object: nothing is taken here.'],
])('POST /__test/%s with %s says what to write', async (name, body, problem) => {
  expect(await post(name, body)).toEqual({ status: 400, answer: { problem } });
});

test('a body may be left out where nothing must be said', async () => {
  expect(await post('fail-script')).toEqual({ status: 200, answer: { done: true } });
  const script = async () => (await amazon.app.request('/OffAmazonPayments/us/sandbox/js/Widgets.js')).status;
  expect([await script(), await script()]).toEqual([503, 200]);
});

test('a control that does not exist is answered with those that do', async () => {
  const { status, answer } = await post('rest');
  expect(status).toBe(404);
  expect(answer).toEqual({
    problem:
      'There is no control "POST rest". There are POST scenario, network, reset, clock, fail-script, deny, decline, raise, expire-sessions and GET scenarios, charges, references.',
  });
  expect((await amazon.app.request('/__test/reset')).status).toBe(404);
});
