import { launchChromium } from '@landerpay/tooling/chromium';
import { expect, it } from 'vitest';
import { serveBuiltLander } from '../demo/lander/built.js';
import { openDoor } from '../demo/lander/door.js';

const scripts = [
  ['us', 'https://static-na.payments-amazon.com/OffAmazonPayments/us/js/Widgets.js'],
  ['eu', 'https://static-eu.payments-amazon.com/OffAmazonPayments/eur/lpa/js/Widgets.js'],
] as const;

it.for(scripts)(
  'the production build (%s) asks Amazon’s own host for its script, and nobody else but the relay',
  async ([region, script], { onTestFinished }) => {
    const door = await openDoor();
    onTestFinished(door.close);
    const lander = await serveBuiltLander({
      VITE_AMAZON_ENVIRONMENT: 'production',
      VITE_AMAZON_REGION: region,
      VITE_AMAZON_SELLER_ID: 'A1B2C3D4E5F6G7',
      VITE_AMAZON_CLIENT_ID: 'amzn1.application-oa2-client.0123456789abcdef0123456789abcdef',
      VITE_RELAY_URL: 'https://pay.example.com',
    });
    onTestFinished(lander.close);
    door.serve(lander.listener);
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const asked = new Set<string>();
    await page.route('**', (route) => {
      const url = route.request().url();
      if (url.startsWith(door.origin)) return route.continue();
      asked.add(url);
      return route.abort();
    });
    await page.goto(door.origin);
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect([...asked].sort()).toEqual([
      'https://pay.example.com/offer?kind=one-time&line=starter-kit%3A1',
      'https://pay.example.com/pages',
      script,
    ]);
  },
);
