import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openDoor } from './door.js';
import { developLander } from './in-development.js';

const ofUpsells = new URL('../../../../packages/react/src/styles/upsell.css', import.meta.url);

it('the lander in development is dressed by the sources of the packages, built or not', async ({
  onTestFinished,
}) => {
  const door = await openDoor();
  const lander = await developLander(
    {
      VITE_AMAZON_ENVIRONMENT: 'sandbox',
      VITE_AMAZON_REGION: 'us',
      VITE_AMAZON_SELLER_ID: 'A1B2C3D4E5F6G7',
      VITE_AMAZON_CLIENT_ID: 'amzn1.application-oa2-client.0123456789abcdef0123456789abcdef',
      VITE_RELAY_URL: 'https://pay.example.com',
    },
    door.server,
  );
  onTestFinished(async () => {
    await lander.close();
    await door.close();
  });
  door.serve(lander.listener);
  const stylesheet = await fetch(`${door.origin}/src/style/lander.css`, { headers: { Accept: 'text/css' } });
  expect(stylesheet.status).toBe(200);
  expect(await stylesheet.text()).toContain((await readFile(ofUpsells, 'utf8')).trim());
});
