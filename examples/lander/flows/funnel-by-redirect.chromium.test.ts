import { refillPlan, starterKit, videoCourse } from '../src/products/products.js';
import { flowTest } from './shop/flow-test.js';
import { expectBought, type Way } from './shop/funnel.js';

const it = flowTest('redirect');

/** With those by popup every two of product, way to sign in, device and language meet. */
const ways: readonly Way[] = [
  {
    product: starterKit,
    device: 'phone',
    language: 'de',
    takes: { offer: 'second', good: 'video-course', charged: '29.00', total: '82.95', declinedCard: '3434' },
  },
  {
    product: videoCourse,
    device: 'desktop',
    language: 'de',
    takes: { offer: 'second', good: 'refill-pack', charged: '22.00', total: '51.00' },
  },
  {
    product: refillPlan,
    device: 'desktop',
    language: 'en',
    takes: { offer: 'second', good: 'video-club', charged: '0.50', total: '4.00' },
  },
];

it.for(ways)('$product.name on a $device in $language', async (way, { shop, visitBy }) => {
  await expectBought(shop, await visitBy(way.device, way.language), way);
});
