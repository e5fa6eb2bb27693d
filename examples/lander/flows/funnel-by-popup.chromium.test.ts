import { refillPlan, starterKit, videoCourse } from '../src/products/products.js';
import { flowTest } from './shop/flow-test.js';
import { expectBought, type Way } from './shop/funnel.js';

const it = flowTest('popup');

/** With those by redirect every two of product, way to sign in, device and language meet. */
const ways: readonly Way[] = [
  {
    product: starterKit,
    device: 'desktop',
    language: 'en',
    takes: { offer: 'first', good: 'deluxe-kit', replaces: 'starter-kit', charged: '30.00', total: '83.95' },
  },
  {
    product: videoCourse,
    device: 'phone',
    language: 'en',
    takes: { offer: 'first', good: 'recipe-book', charged: '9.00', total: '38.00' },
  },
  {
    product: refillPlan,
    device: 'phone',
    language: 'de',
    takes: { offer: 'first', good: 'refill-pack', charged: '22.00', total: '25.50' },
  },
];

it.for(ways)('$product.name on a $device in $language', async (way, { shop, visitBy }) => {
  await expectBought(shop, await visitBy(way.device, way.language), way);
});
