import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulatorCredentials, startKonnektiveSimulator } from '@landerpay/simulator/konnektive';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writtenCatalogue } from '../test-world/catalogue.test.support.js';
import { writtenFunnelCatalogue } from '../test-world/funnel-catalogue.test.support.js';
import { secret } from '../test-world/shop-facts.test.support.js';
import { temporaryFolder } from '../test-world/temporary-folder.test.support.js';
import { runToItsEnd } from './served-shop.test.support.js';

/** A shop whose relay is about to be started, with the stand-in CRM on a port of its own. */
const shop = async (catalogue: object = writtenCatalogue) => {
  const crm = await startKonnektiveSimulator({ amazon: { origin: 'http://127.0.0.1:1', billerIds: ['7'] } });
  onTestFinished(() => crm.close());
  const file = join(temporaryFolder(), 'products.json');
  writeFileSync(file, JSON.stringify(catalogue));
  const environment = {
    LANDERPAY_ORIGINS: 'https://shop.example',
    LANDERPAY_SECRET: secret,
    LANDERPAY_CATALOGUE: file,
    LANDERPAY_ENVIRONMENT: 'sandbox',
    LANDERPAY_REGION: 'us',
    LANDERPAY_CLIENT_ID: 'client',
    KONNEKTIVE_URL: crm.origin,
    KONNEKTIVE_LOGIN_ID: simulatorCredentials.loginId,
    KONNEKTIVE_PASSWORD: simulatorCredentials.password,
    KONNEKTIVE_CAMPAIGN_ID: '1',
    KONNEKTIVE_BILLER_ID: '7',
  };
  return { crm, environment };
};

describe('landerpay-relay check-config', () => {
  it('says that all is well, and books nothing', async () => {
    const { crm, environment } = await shop();
    expect(await runToItsEnd(['check-config'], environment)).toEqual({
      code: 0,
      output: 'The configuration is complete, and the CRM knows all that is sold.\n',
      complaints: '',
    });
    expect(crm.book.orders()).toEqual([]);
  });

  it('says where the CRM bills otherwise than buyers are told', async () => {
    const plan = writtenFunnelCatalogue.products['refill-plan'];
    const recurring = { ...plan.recurring, every: '1 week' };
    const { environment } = await shop({
      ...writtenFunnelCatalogue,
      products: { ...writtenFunnelCatalogue.products, 'refill-plan': { ...plan, recurring } },
    });
    expect(await runToItsEnd(['check-config'], environment)).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^warning: The CRM bills product 15 30 days after the sale, and buyers are told 7: /,
      ),
      complaints: '',
    });
  });

  it('warns of a biller that the CRM does not name, and takes orders all the same', async () => {
    const { environment } = await shop();
    const { code, output } = await runToItsEnd(['check-config'], {
      ...environment,
      KONNEKTIVE_BILLER_ID: '42',
    });
    expect(code).toBe(0);
    expect(output).toMatch(/^warning: Campaign 1 names biller 7, and not 42: .*\nOrders can be taken\.\n$/);
  });

  it('names the products that the campaign does not have, and ends with code 1', async () => {
    const { environment } = await shop({
      ...writtenCatalogue,
      products: {
        ...writtenCatalogue.products,
        poster: { name: 'Poster', price: '9.00', crmProduct: '99', delivery: 'physical' },
      },
    });
    const { code, output } = await runToItsEnd(['check-config'], environment);
    expect(code).toBe(1);
    expect(output).toMatch(/^error: Campaign 1 has no product 99: .*\nNo order can be taken like this\.\n$/);
  });

  it('tells a refused login without a word of it', async () => {
    const { environment } = await shop();
    const { code, output, complaints } = await runToItsEnd(['check-config'], {
      ...environment,
      KONNEKTIVE_PASSWORD: 'canary-password',
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^error: The CRM refuses the login: /);
    expect(output + complaints).not.toContain('canary');
  });

  it('says what is missing before it asks anybody', async () => {
    const { code, output, complaints } = await runToItsEnd(['check-config']);
    expect(code).toBe(1);
    expect(output).toBe('');
    expect(complaints).toMatch(/^The relay is not configured:\n- LANDERPAY_ORIGINS is missing/);
  });
});
