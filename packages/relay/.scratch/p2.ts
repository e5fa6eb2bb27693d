// P2: PENDING with a total that differs (tax) -> review never ends
import { openShop } from './shop.js';
import { readyToBuy, post, find, orderOf } from '../src/test-world/page.test.support.js';
import { scriptedCrm, bookedOrder } from '../src/test-world/scripted-crm.test.support.js';
for (const end of ['complete','cancelled','refunded'] as const) {
let last: any; let status: any = 'pending';
const crm = scriptedCrm({ import: (o) => { last = bookedOrder(o, { status: 'pending', total: { amount: o.total.amount + 400, currency: 'USD' } }); return { answer: 'order', order: last }; }, find: () => ({ answer: 'order', order: { ...last, status } }) });
const shop = openShop({ crm });
const b = await readyToBuy(shop as any);
console.log('P2', JSON.stringify((await post(shop.relay, b.order)).answer));
status = end;
for (let i = 0; i < 24*60; i++) { shop.advance(60000); await shop.relay.sweep(); }
console.log('after 24h,', end, ':', JSON.stringify((await find(shop.relay, b.order.key)).answer), shop.alarms());
const s2 = await shop.amazon.signIn(0);
console.log('new purchase next day:', (await post(shop.relay, await orderOf(shop as any, s2, await s2.newReference()))).answer);
}
