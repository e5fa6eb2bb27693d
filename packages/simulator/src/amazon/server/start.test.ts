import { expect, test } from 'vitest';
import { startAmazonSimulator } from './start.js';

test('the origin can be asked for the script, on an address of IPv6 too', async ({ onTestFinished }) => {
  const amazon = await startAmazonSimulator({ hostname: '::1' });
  onTestFinished(amazon.close);
  expect(new URL(amazon.origin).hostname).toBe('[::1]');
  const script = await fetch(`${amazon.origin}/OffAmazonPayments/us/sandbox/js/Widgets.js`);
  expect(script.status).toBe(200);
});
