// P10: two products with one crmProduct; answer lost
import { openShop } from './shop.js';
import { readyToBuy, post, find, orderOf } from '../src/test-world/page.test.support.js';
import { parseCatalogue } from '../src/catalogue/catalogue.js';
const p = { name: 'Kit', price: '49.00', shipping: '4.95', crmProduct: '12', delivery: 'physical' };
const shop = openShop({ catalogue: parseCatalogue({ currency: 'USD', products: { 'kit-red': p, 'kit-blue': { ...p, price: '39.00', name: 'Blue' } } }) });
const b = await shop.amazon.signIn(0);
shop.crm.controls.script({ on: 'order/import', drop: 'afterCommit' });
const o = await orderOf(shop as any, b, await b.newReference(), { lines: [{product:'kit-red' as any, quantity:1},{product:'kit-blue' as any,quantity:1}] });
console.log('P10', JSON.stringify((await post(shop.relay, o)).answer), shop.charges().length, shop.alarms());
