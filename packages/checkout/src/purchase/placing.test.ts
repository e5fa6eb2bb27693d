import { describe, expect, it } from 'vitest';
import { createTab, statusOf, turn } from '../samples/tab.js';
import { readStoredPurchase } from './stored-purchase.js';

describe('placing', () => {
  it('sends once however often the button is pressed', () => {
    const tab = createTab();
    const purchase = tab.openReady();
    expect([purchase.placeOrder(), purchase.placeOrder(), purchase.placeOrder()]).toEqual([
      true,
      false,
      false,
    ]);
    expect(tab.sent).toHaveLength(1);
  });

  it('stores the attempt before it is sent, without the token', () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    const [sent] = tab.sent;
    const before = readStoredPurchase(sent?.storedBefore ?? null);
    expect(before?.attempt).toMatchObject({ key: sent?.key, request: sent?.request });
    expect(sent?.storedBefore).not.toContain('Atza');
  });

  it('sends nothing while something is missing', () => {
    const tab = createTab();
    const purchase = tab.open();
    expect(purchase.placeOrder()).toBe(false);
    expect(tab.sent).toHaveLength(0);
  });

  it('asks for a new sign-in when the token has ended, and sends nothing', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    tab.loseToken();
    purchase.placeOrder();
    await turn();
    expect(tab.sent).toHaveLength(0);
    expect(statusOf(purchase)).toBe('signed-out');
  });

  it('numbers the next attempt after a decline, with a new key', async () => {
    const tab = createTab();
    const purchase = tab.openReady();
    purchase.placeOrder();
    tab.sent[0]?.resolve({ outcome: 'declined', reason: 'TransactionTimedOut', retry: 'same-reference' });
    await turn();
    purchase.placeOrder();
    expect(tab.sent.map(({ request }) => request.attempt)).toEqual([1, 2]);
    expect(tab.sent[0]?.key).not.toBe(tab.sent[1]?.key);
  });
});
