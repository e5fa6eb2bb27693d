import { leaksIn, personalCanaries } from '../canaries.test.support.js';
import { readyToBuy } from '../page.test.support.js';
import type { ShopOptions } from '../shop.test.support.js';
import { peer, secret } from '../shop-facts.test.support.js';
import type { CrmShop } from './crm-shop.test.support.js';

/** A shop with a buyer, and everything that the relay has written or answered since. */
export const watched = async (openShop: (options?: ShopOptions) => CrmShop, options: ShopOptions = {}) => {
  const shop = openShop(options);
  const { order, ...buyer } = await readyToBuy(shop);
  const answers: string[] = [];
  const keep = async (answering: Promise<Response>): Promise<void> => {
    const answer = await answering;
    answers.push(JSON.stringify([...answer.headers]), await answer.text());
  };
  const secrets = [buyer.accessToken, buyer.reference, order.key, secret, peer, ...shop.login];
  const leaks = async () =>
    leaksIn(
      [JSON.stringify(shop.events), await shop.book.stored(), ...answers],
      [...personalCanaries(), ...secrets],
    );
  return { shop, order, buyer, answers, keep, secrets, leaks };
};
