import { watchingPaths } from '../../http/watching-routes.js';
import { leaksIn, personalCanaries } from '../canaries.test.support.js';
import { address, readyToBuy } from '../page.test.support.js';
import type { ShopOptions } from '../shop.test.support.js';
import { peer, secret } from '../shop-facts.test.support.js';
import type { CrmShop } from './crm-shop.test.support.js';

/** What whoever runs the relay can read of it over HTTP. */
const whatWatchersRead = ({ relay }: Pick<CrmShop, 'relay'>): Promise<readonly string[]> =>
  Promise.all(
    watchingPaths.map(async (path) => {
      const answer = await relay.fetch(new Request(address(path)), { peer: '127.0.0.1' });
      if (answer.status !== 200) throw new Error(`${path} is ${answer.status}.`);
      return answer.text();
    }),
  );

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
      [JSON.stringify(shop.events), await shop.book.stored(), ...answers, ...(await whatWatchersRead(shop))],
      [...personalCanaries(), ...secrets],
    );
  return { shop, order, buyer, answers, keep, secrets, leaks };
};
