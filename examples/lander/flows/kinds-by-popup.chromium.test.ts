import { refillPlan, starterKit, videoCourse } from '../src/products/products.js';
import { expectBought } from './shop/expect-bought.js';
import { flowTest } from './shop/flow-test.js';

const it = flowTest('popup');

/** With those by redirect every two of product, way to sign in, device and language meet. */
it.for([
  { product: starterKit, device: 'desktop', language: 'en' },
  { product: videoCourse, device: 'phone', language: 'en' },
  { product: refillPlan, device: 'phone', language: 'de' },
] as const)(
  '$product.name on a $device in $language',
  async ({ product, device, language }, { shop, visitBy }) => {
    await expectBought(shop, await visitBy(device, language), product);
  },
);
