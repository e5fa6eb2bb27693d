import { refillPlan, starterKit, videoCourse } from '../src/products/products.js';
import { expectBought } from './shop/expect-bought.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('redirect');

/** With those by popup every two of product, way to sign in, device and language meet. */
it.for([
  { product: starterKit, device: 'phone', language: 'de' },
  { product: videoCourse, device: 'desktop', language: 'de' },
  { product: refillPlan, device: 'desktop', language: 'en' },
] as const)(
  '$product.name on a $device in $language',
  async ({ product, device, language }, { shop, visitBy }) => {
    await expectBought(shop, await visitBy(device, language), product);
  },
);
