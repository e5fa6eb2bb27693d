// P3: attempt 1 declined, booked all the same; attempt 2 unsent; attempt 1 found booked by the sweeper; attempt 2 abandoned -> told "not-sent"
import { openShop } from './shop.js';
import { readyToBuy, post, find, orderOf } from '../src/test-world/page.test.support.js';
import { scriptedCrm, bookedOrder } from '../src/test-world/scripted-crm.test.support.js';
let last: any; let find_: any = () => ({ answer: 'cannot-tell', detail: 'x' }); let imports = 0; let on = 0;
const crm = scriptedCrm({ lead: () => ({ answer: 'lead', order: ('ORDER' + (on+1)) as any }), import: (o) => { imports++; if (imports > 1) return { answer: 'order', order: bookedOrder(o, { number: o.order! }) }; last = bookedOrder(o, { number: o.order! }); return { answer: 'declined', reason: 'ProcessingFailure' }; }, find: (q) => find_(q) });
const shop = openShop({ crm });
const b = await readyToBuy(shop as any);
console.log('P3 attempt 1', (await post(shop.relay, b.order)).answer);
shop.advance(9*60000); await shop.relay.sweep();
const second = await orderOf(shop as any, b, b.reference, { attempt: 2 });
console.log('attempt 2', (await post(shop.relay, second)).answer);
shop.advance(60000+1000); find_ = () => ({ answer: 'order', order: last });
await shop.relay.sweep();
console.log('attempt 1 is', (await find(shop.relay, b.order.key)).answer.outcome, '; attempt 2 is', (await find(shop.relay, second.key)).answer, shop.alarms());
for (let i=0;i<10;i++){ shop.advance(60000); await shop.relay.sweep(); }
console.log('attempt 2 later', JSON.stringify((await find(shop.relay, second.key)).answer));
shop.advance(30*60000); on = 1;
const s2 = await shop.amazon.signIn(0);
console.log('told "no order", buys again:', (await post(shop.relay, await orderOf(shop as any, s2, await s2.newReference()))).answer.outcome, 'imports', imports);
