import { parseOrderNumber } from '@landerpay/checkout';
import { describe, expect, it } from 'vitest';
import {
  draftWith,
  reference,
  required,
  settingsOf,
  token,
} from '../emulated/konnektive-world.test.support.js';
import { konnektive } from '../konnektive.js';
import type { KonnektiveFetch, KonnektiveOptions } from '../options/options.js';

const order = required(parseOrderNumber('D6C8C390A7'));

/** A CRM that answers when it is told to, and says which calls are open. */
const patientCrm = (options: Partial<KonnektiveOptions>) => {
  const open: { readonly path: string; readonly answer: () => void }[] = [];
  const paths: string[] = [];
  const fetch: KonnektiveFetch = (url) =>
    new Promise((resolve) => {
      const path = new URL(url).pathname;
      paths.push(path);
      open.push({ path, answer: () => resolve(new Response('{}')) });
    });
  const backend = konnektive({ ...settingsOf(fetch), ...options });
  return { backend, open, paths, answerFirst: () => open.shift()?.answer() };
};

const lead = (crm: ReturnType<typeof patientCrm>) => crm.backend.createLead(draftWith('1.mark'));
const click = (crm: ReturnType<typeof patientCrm>) =>
  crm.backend.importClick({ page: 'checkout', visit: { kind: 'later', session: 'f'.repeat(32) } });

describe('the calls that are open at once', () => {
  it('are ten, and the eleventh waits for one to end', async () => {
    const crm = patientCrm({});
    const calls = Array.from({ length: 11 }, () => lead(crm));
    await expect.poll(() => crm.open.length).toBe(10);
    crm.answerFirst();
    await calls[0];
    await expect.poll(() => crm.paths.length).toBe(11);
    while (crm.open.length > 0) crm.answerFirst();
    expect((await Promise.all(calls)).map(({ answer }) => answer)).toEqual(Array(11).fill('failed'));
  });

  it('a call that waits too long is not sent', async () => {
    const crm = patientCrm({ openCalls: 1, longestWait: 5 });
    const first = lead(crm);
    await expect.poll(() => crm.open.length).toBe(1);
    await expect(lead(crm)).resolves.toEqual({ answer: 'failed', detail: 'too many open calls' });
    crm.answerFirst();
    await first;
    expect(crm.paths).toEqual(['/leads/import/']);
  });

  it('a place that comes free too late is given to the next', async () => {
    const crm = patientCrm({ openCalls: 1, longestWait: 5 });
    const first = lead(crm);
    await lead(crm);
    crm.answerFirst();
    await first;
    const third = lead(crm);
    await expect.poll(() => crm.open.length).toBe(1);
    crm.answerFirst();
    await expect(third).resolves.toMatchObject({ detail: 'answer without a known result' });
  });

  it('money goes before look-ups of transactions, whoever waited longer', async () => {
    const crm = patientCrm({ openCalls: 1 });
    const first = lead(crm);
    await expect.poll(() => crm.open.length).toBe(1);
    const later = [
      crm.backend.listTransactions(order),
      crm.backend.importOrder({
        ...draftWith('1.mark'),
        order,
        reference: reference(1),
        accessToken: token,
      }),
    ];
    for (const call of [first, ...later.toReversed()]) {
      await expect.poll(() => crm.open.length).toBe(1);
      crm.answerFirst();
      await call;
    }
    expect(crm.paths).toEqual(['/leads/import/', '/order/import/', '/transactions/query/']);
  });

  it('a page view waits for nobody: with all of them taken it is dropped', async () => {
    const crm = patientCrm({ openCalls: 1 });
    const first = lead(crm);
    await expect.poll(() => crm.open.length).toBe(1);
    await expect(click(crm)).resolves.toEqual({ answer: 'failed', detail: 'too many open calls' });
    crm.answerFirst();
    await first;
    const second = click(crm);
    await expect.poll(() => crm.paths).toEqual(['/leads/import/', '/landers/clicks/import/']);
    crm.answerFirst();
    await second;
  });

  it('whether a call may be written is asked after its wait, and a refused one gives its place back', async () => {
    const crm = patientCrm({ openCalls: 1 });
    const first = lead(crm);
    await expect.poll(() => crm.open.length).toBe(1);
    let asked = false;
    const second = crm.backend.createLead(draftWith('1.mark'), {
      mayWrite: () => {
        asked = true;
        return false;
      },
    });
    expect(asked).toBe(false);
    crm.answerFirst();
    await first;
    await expect(second).resolves.toMatchObject({ answer: 'failed' });
    expect(asked).toBe(true);
    const third = lead(crm);
    await expect.poll(() => crm.open.length).toBe(1);
    crm.answerFirst();
    await third;
  });
});
