import { openShop } from './shop.js';
import { readyToBuy, post, find, orderOf } from '../src/test-world/page.test.support.js';
const shop = openShop();
const b = await readyToBuy(shop as any);
console.log((await post(shop.relay, b.order)).answer, shop.charges().length);
