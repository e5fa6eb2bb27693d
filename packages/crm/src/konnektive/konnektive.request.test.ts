import { parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import {
  draftWith,
  reference,
  required,
  settingsOf,
  token,
} from './emulated/konnektive-world.test.support.js';
import { konnektive } from './konnektive.js';
import type { KonnektiveOptions } from './options/options.js';

type Sent = {
  readonly url: string;
  readonly init: RequestInit;
  readonly form: readonly (readonly string[])[];
};

const order = required(parseOrderNumber('D6C8C390A7'));

const listening = (changed: Partial<KonnektiveOptions> = {}) => {
  const sent: Sent[] = [];
  const backend = konnektive({
    ...settingsOf(async (url, init) => {
      const text = await new Response(init.body).text();
      sent.push({ url, init, form: [...new URLSearchParams(text)] });
      return new Response('');
    }),
    loginId: 'shop',
    password: 'secret+word',
    campaignId: '7',
    billerId: '42',
    ...changed,
  });
  return { backend, sent };
};

const importing = { ...draftWith('1.mark'), order, reference: reference(1), accessToken: token };

describe('what Konnektive is sent', () => {
  it('a lead is whose order it will be, and the credentials last', async () => {
    const { backend, sent } = listening();
    await backend.createLead(draftWith('1.mark'));
    expect(sent.map(({ url }) => url)).toEqual(['https://konnektive.test/leads/import/']);
    expect(sent[0]?.form).toEqual([
      ['campaignId', '7'],
      ['firstName', 'Mary Ann'],
      ['lastName', 'van der Berg'],
      ['emailAddress', 'mary@example.com'],
      ['ipAddress', '203.0.113.7'],
      ['loginId', 'shop'],
      ['password', 'secret+word'],
    ]);
  });

  it('an import is the lead’s order, the buyer, the priced lines, Amazon’s parameters and the mark', async () => {
    const { backend, sent } = listening();
    await backend.importOrder(importing);
    expect(sent.map(({ url }) => url)).toEqual(['https://konnektive.test/order/import/']);
    expect(sent[0]?.form).toEqual([
      ['orderId', 'D6C8C390A7'],
      ['campaignId', '7'],
      ['firstName', 'Mary Ann'],
      ['lastName', 'van der Berg'],
      ['emailAddress', 'mary@example.com'],
      ['ipAddress', '203.0.113.7'],
      ['product1_id', '12'],
      ['product1_qty', '2'],
      ['product1_price', '47.50'],
      ['product1_shipPrice', '4.95'],
      ['product2_id', '14'],
      ['product2_qty', '1'],
      ['product2_price', '19.99'],
      ['product2_shipPrice', '0.00'],
      ['paySource', 'AMAZON'],
      ['amazonBillerId', '42'],
      ['amazonAddressConsent', 'Atza|IwEBIA+b/c=0123456789'],
      ['amazonOrderId', 'S01-0000000-0000001'],
      ['custom1', '1.mark'],
      ['loginId', 'shop'],
      ['password', 'secret+word'],
    ]);
  });

  it('a look-up is the order’s number and nothing of the buyer', async () => {
    const { backend, sent } = listening();
    await backend.findOrder({ by: 'order-number', order });
    expect(sent.map(({ url }) => url)).toEqual(['https://konnektive.test/order/query/']);
    expect(sent[0]?.form).toEqual([
      ['orderId', 'D6C8C390A7'],
      ['loginId', 'shop'],
      ['password', 'secret+word'],
    ]);
  });

  it('Amazon’s parameters can be renamed, the mark can go elsewhere, names can be split by others', async () => {
    const { backend, sent } = listening({
      amazonParameters: { reference: 'amazonReferenceId', accessToken: 'amazonToken' },
      markField: 'custom4',
      splitName: (fullName) => ({ firstName: fullName, lastName: 'L'.repeat(31) }),
    });
    await backend.importOrder(importing);
    const form = new Map(sent[0]?.form.map(([name, value]) => [name, value]));
    expect(form.get('amazonReferenceId')).toBe('S01-0000000-0000001');
    expect(form.get('amazonToken')).toBe(token);
    expect(form.get('amazonBillerId')).toBe('42');
    expect(form.get('custom4')).toBe('1.mark');
    expect(form.get('firstName')).toBe('Mary Ann van der Berg');
    expect(form.get('lastName')).toBe('L'.repeat(30));
    expect(['amazonOrderId', 'amazonAddressConsent', 'custom1'].filter((name) => form.has(name))).toEqual([]);
  });

  it('every call is a POST without redirects, and no address holds a word of it', async () => {
    const { backend, sent } = listening();
    await backend.createLead(draftWith('1.mark'));
    await backend.importOrder(importing);
    await backend.findOrder({ by: 'order-number', order });
    expect(sent).toHaveLength(3);
    for (const { url, init } of sent) {
      expect(url).not.toMatch(/[?#]|secret|shop|Atza|mary/);
      expect(init).toMatchObject({
        method: 'POST',
        redirect: 'error',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
    }
  });

  it('a look-up by mark is not tried, because this CRM has none', async () => {
    const { backend, sent } = listening();
    await expect(backend.findOrder({ by: 'mark', mark: '1.mark' })).resolves.toMatchObject({
      answer: 'cannot-tell',
    });
    expect(sent).toEqual([]);
  });
});
