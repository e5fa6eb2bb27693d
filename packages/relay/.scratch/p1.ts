// P1: ledger.read fails once after the money was sent -> 503 "unavailable", page drops the key; 31 min later second charge
import { openShop } from './shop.js';
import { readyToBuy, post, find, orderOf } from '../src/test-world/page.test.support.js';
const shop = openShop();
const b = await readyToBuy(shop as any);
let n = 0;
const ledger = { ...shop.ledger, read: (id: any) => shop.crm.book.orders().some(o=>o.charges.length>0) && n++ === 0 ? Promise.reject(Object.assign(new Error('disk I/O error'), {code:'SQLITE_IOERR'})) : shop.ledger.read(id) };
const r = await post(shop.openRelay(ledger as any), b.order);
console.log('P1 answer', r.status, r.answer, 'charges', shop.charges().length, 'find', (await find(shop.relay, b.order.key)).answer.outcome);
shop.advance(31*60000);
const again = await orderOf(shop as any, b, b.reference);
console.log((await post(shop.relay, again)).answer);
const b2 = await shop.amazon.signIn(0);
console.log((await post(shop.relay, await orderOf(shop as any, b2, await b2.newReference()))).answer.outcome, 'charges', shop.charges().length);
