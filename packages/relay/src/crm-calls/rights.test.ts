import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relayPaths } from '@landerpay/checkout';
import { expect, it } from 'vitest';
import { soldAtCrm } from '../catalogue/sold-at-crm.js';
import { funnelCatalogue } from '../test-world/funnel-catalogue.test.support.js';
import { postTo } from '../test-world/page.test.support.js';
import { lines } from '../test-world/parsed.test.support.js';
import { retryThatPaid } from '../test-world/retry-that-paid.test.support.js';
import { shopOrigin } from '../test-world/shop-facts.test.support.js';
import { funnelShop, postUpsale, upsaleOf, whoOrdered } from '../test-world/upsales.test.support.js';

const security = readFileSync(
  fileURLToPath(new URL('../../../../docs/security.md', import.meta.url)),
  'utf8',
);

/** The first column of the table of rights. */
const rights = (page: string): readonly string[] => {
  const [, table = ''] = page.split('\n## The CRM’s user\n');
  return [...table.matchAll(/^\| `([a-z/]+)` /gm)].flatMap(([, right = '']) => [right]);
};

it('docs/security.md asks for those rights at the CRM that the relay uses, and for no others', async () => {
  const shop = funnelShop({ earlyLeads: true });
  const { accessToken } = await shop.amazon.signIn();
  const view = { page: 'checkout', visit: 'a-visit-of-this-tab-1', address: `${shopOrigin}/` };
  await postTo(shop.relay, relayPaths.pages, view);
  await postTo(shop.relay, relayPaths.leads, { kind: 'one-time', lines: lines(), accessToken });
  const buyer = await whoOrdered(shop);
  shop.crm.controls.script({ on: 'upsale/import', drop: 'afterCommit' });
  expect((await postUpsale(shop.relay, await upsaleOf(shop, buyer))).answer.outcome).toBe('placed');
  const { number: order, capability } = buyer.placed;
  await postTo(shop.relay, relayPaths.finish, { order, capability });
  await shop.relay.finished();
  await (await retryThatPaid(shop)).lookAgain();
  await shop.backend.checkConfiguration?.(soldAtCrm(funnelCatalogue));

  expect([...new Set(shop.calls())].sort()).toEqual([...rights(security)].sort());
});
