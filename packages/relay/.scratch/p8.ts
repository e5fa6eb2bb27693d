// P8: adopted order in review: its second caller is told "pending" for ever
import { openShop } from './shop.js';
import { readyToBuy, post, find, orderOf } from '../src/test-world/page.test.support.js';
import { scriptedCrm, bookedOrder } from '../src/test-world/scripted-crm.test.support.js';
let last: any; let status: any='pending';
const crm = scriptedCrm({ import: (o) => { last = bookedOrder(o); return { answer: 'declined', reason: 'ProcessingFailure' }; }, find: () => ({ answer: 'order', order: { ...last, status } }) });
const shop = openShop({ crm });
const b = await readyToBuy(shop as any);
await post(shop.relay, b.order);
const second = await orderOf(shop as any, b, b.reference, { attempt: 2 });
console.log('P8 attempt 2', JSON.stringify((await post(shop.relay, second)).answer));
status = 'cancelled';
for (let i=0;i<60;i++){ shop.advance(60000); await shop.relay.sweep(); }
console.log('attempt 1', JSON.stringify((await find(shop.relay, b.order.key)).answer)); console.log('attempt 2', JSON.stringify((await find(shop.relay, second.key)).answer));
