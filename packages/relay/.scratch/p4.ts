// P4: redirect answered after the lease: dropped
import { openShop } from './shop.js';
import { readyToBuy, post, find, orderOf } from '../src/test-world/page.test.support.js';
import { scriptedCrm, bookedOrder, orderNumber } from '../src/test-world/scripted-crm.test.support.js';
let go!: () => void; const gate = new Promise<void>((r) => { go = r; });
const crm = scriptedCrm({ import: async (o) => { await gate; return { answer: 'redirect', url: 'https://bank.example/x' }; }, find: () => ({ answer: 'order', order: { number: orderNumber('ORDER1'), status: 'partial', mark: null, campaign: 'campaign', lines: [], shipping: {amount:0,currency:'XXX'}, total: {amount:0,currency:'XXX'} } }) });
const shop = openShop({ crm, redirectHosts: ['bank.example'] });
const b = await readyToBuy(shop as any);
const p = post(shop.relay, b.order); 
await new Promise((r) => setTimeout(r, 300));
shop.advance(25000); console.log('P4', (await p).answer);
shop.advance(66000); await shop.relay.sweep(); go(); await shop.relay.finished();
console.log((await find(shop.relay, b.order.key)).answer, shop.alarms());
for (let i=0;i<10;i++){ shop.advance(60000); await shop.relay.sweep(); }
console.log((await find(shop.relay, b.order.key)).answer);
