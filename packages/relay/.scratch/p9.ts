// P9: one not-booked attempt blocks everybody behind the same address
import { openShop } from './shop.js';
import { readyToBuy, post, find, orderOf } from '../src/test-world/page.test.support.js';
const shop = openShop();
const b = await readyToBuy(shop as any);
shop.crm.controls.script({ on: 'order/import', drop: 'beforeCommit' });
await post(shop.relay, b.order);
for (let i=0;i<12;i++){ shop.advance(30000); await shop.relay.sweep(); }
console.log('P9 buyer A', (await find(shop.relay, b.order.key)).answer);
for (let d=0; d<3; d++) { shop.advance(24*3600e3); await shop.relay.sweep();
const c = await readyToBuy(shop as any, 1);
console.log('buyer B, day', d+1, (await post(shop.relay, c.order)).answer, (await post(shop.relay, c.order)).answer.outcome);
const e = await shop.amazon.signIn(0);
console.log('buyer A other offer', (await post(shop.relay, await orderOf(shop as any, e, await e.newReference(), { lines: [{product:'video-course' as any, quantity:1}] }))).answer); shop.advance(15*60e3); await shop.relay.sweep(); }
console.log(shop.alarms());
