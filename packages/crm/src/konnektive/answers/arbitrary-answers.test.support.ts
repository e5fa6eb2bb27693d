import fc from 'fast-check';
import type { Sent } from '../../sending/index.js';
import { sampleOrder, sampleOrderAsFound } from './sample-order.test.support.js';
import { sampleCampaign, sampleTransaction } from './sample-rows.test.support.js';

const json = fc.jsonValue({ maxDepth: 4 });

/** A value of an order's member, often nearly right. */
const member = fc.oneof(
  json,
  fc.constantFrom(
    '',
    '0',
    '-1',
    '49.00',
    '1e3',
    'NaN',
    'COMPLETE',
    'PENDING',
    'complete',
    '__proto__',
    'D6C8C390A7',
  ),
  fc.double(),
  fc.constantFrom(0, -0, 1, 49.5, Number.MAX_VALUE),
);

/** An order, or a row, of which a few members are something else. */
export const spoilt = (right: object) =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(right), '__proto__', 'constructor'), member, { maxKeys: 3 })
    .map((changed) => ({ ...right, ...changed }));

const rows = fc.oneof(
  fc.array(fc.oneof(spoilt(sampleOrderAsFound), spoilt(sampleTransaction), spoilt(sampleCampaign), json), {
    maxLength: 3,
  }),
  spoilt(sampleCampaign).map((campaign) => ({ 1: campaign })),
);

const message = fc.oneof(
  json,
  spoilt(sampleOrder),
  rows.map((data) => ({ data })),
  fc.dictionary(fc.constantFrom('shipCity', 'campaignId', 'amazonOrderId', 'productId', 'error'), member),
  spoilt({ sessionId: '0123456789abcdef'.repeat(2), affVals: {} }),
  fc.constantFrom(
    'Transaction Declined: InvalidPaymentMethod',
    'Could not authenticate credentials',
    'No orders matching those parameters could be found',
    'No campaigns matching those parameters could be found',
  ),
);

const document = fc.oneof(
  json,
  fc.record({ result: fc.oneof(fc.constantFrom('SUCCESS', 'ERROR', 'MERC_REDIRECT'), json), message }),
);

const foreign = fc.constantFrom(
  '<!doctype html><title>502</title><h1>Bad gateway</h1>',
  '<?xml version="1.0"?><response><result>SUCCESS</result><orderId>D6C8C390A7</orderId></response>',
  'result=SUCCESS&orderId=D6C8C390A7',
  '\u{feff}{"result":"SUCCESS"}',
  '[]',
  'null',
  '',
);

/** Whole answers, answers cut anywhere, and anything else. */
const text = fc.oneof(
  document.map((value) => JSON.stringify(value)),
  fc.tuple(document, fc.nat()).map(([value, at]) => {
    const whole = JSON.stringify(value);
    return whole.slice(0, at % (whole.length + 1));
  }),
  foreign,
  fc.string({ unit: 'binary' }),
);

/** Whatever can come back from the CRM's address. */
export const answered: fc.Arbitrary<Extract<Sent, { sent: 'answered' }>> = fc.record({
  sent: fc.constant('answered' as const),
  status: fc.oneof(
    { arbitrary: fc.constant(200), weight: 5 },
    { arbitrary: fc.integer({ min: 100, max: 599 }), weight: 1 },
  ),
  text,
});
