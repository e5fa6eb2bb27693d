import { expect, it } from 'vitest';
import { shopServer } from './shop-server.test.support.js';

const simulation = (state: string, reason?: string): string =>
  JSON.stringify({ SandboxSimulation: { State: state, ReasonCode: reason } });

/** An authorization over 100.00, and a way to capture it. */
const authorized = () => {
  const shop = shopServer();
  const answer = shop.authorize(shop.confirmed('1111'));
  const authorization = answer.result === 'done' ? (answer.authorization?.id ?? '') : '';
  const capture = (sellerCaptureNote: string) => shop.server('capture', { authorization, sellerCaptureNote });
  return { shop, authorization, capture };
};

it('amazon 75: a capture that is pending has taken nothing yet, and cannot be repeated', () => {
  const { shop, authorization, capture } = authorized();
  expect(capture(simulation('Pending'))).toMatchObject({
    result: 'done',
    authorization: {
      state: 'Closed',
      captured: '0.00',
      capture: { id: authorization.replace('-A', '-C'), amount: '100.00', state: 'Pending', reason: null },
    },
  });
  expect(capture('')).toMatchObject({ code: 'CaptureNotAllowed' });
  expect(shop.world.charges).toEqual([]);
});

it('amazon 75: after a capture declined as AmazonRejected reference and authorization are open still', () => {
  const { shop, authorization, capture } = authorized();
  expect(capture(simulation('Declined', 'AmazonRejected'))).toEqual({
    result: 'declined',
    reason: 'AmazonRejected',
    state: 'Open',
  });
  expect(shop.world.charges).toEqual([]);
  expect(shop.server('get-authorization-details', { authorization })).toMatchObject({
    authorization: { state: 'Open', capture: null },
  });
  expect(capture('')).toMatchObject({ authorization: { capture: { state: 'Completed' } } });
  expect(shop.world.charges).toHaveLength(1);
});

it('amazon 75: a capture may be closed by Amazon', () => {
  const { shop, capture } = authorized();
  expect(capture(simulation('Closed', 'AmazonClosed'))).toMatchObject({
    authorization: { captured: '100.00', capture: { state: 'Closed', reason: 'AmazonClosed' } },
  });
  expect(shop.world.charges).toHaveLength(1);
});

it.each([
  simulation('Pending', 'AmazonRejected'),
  simulation('Declined', 'InvalidPaymentMethod'),
  simulation('Closed'),
  simulation('Open'),
])('amazon 75: %s does not go together and takes nothing', (note) => {
  const { shop, capture } = authorized();
  expect(capture(note)).toMatchObject({ code: 'InvalidSandboxSimulationSpecified' });
  expect(shop.world.charges).toEqual([]);
});
