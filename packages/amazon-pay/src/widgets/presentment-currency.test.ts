import { describe, expect, test, vi } from 'vitest';
import { drawn, enginePage } from '../amazon-script/engine-page.test.support.js';
import { orderReferenceId } from '../references/ids.test.support.js';
import { createWallet } from './wallet.js';

const page = enginePage();
const onError = vi.fn();
const reference = orderReferenceId('S01-1111111-1111111');
const bound = async (presentmentCurrency?: string) => {
  const handle = createWallet(page().engine('eu'), { reference, presentmentCurrency, onError });
  handle.bind(page().parent);
  await drawn();
  return handle;
};
const callsOfAll = () => page().double.widgets.map(({ calls }) => calls);

describe('the presentment currency', () => {
  test('is told with the widget', async () => {
    await bound('EUR');
    expect(page().newest().presentmentCurrency).toBe('EUR');
    expect(callsOfAll()).toEqual([['bind']]);
  });

  test('another one is shown by the same widget, bound again to the same element', async () => {
    const handle = await bound('EUR');
    handle.update({ reference, presentmentCurrency: 'GBP', onError });
    handle.update({ reference, presentmentCurrency: 'SEK', onError });
    handle.update({ reference, presentmentCurrency: 'SEK', onError });
    await drawn();
    await drawn();
    expect(callsOfAll()).toEqual([['bind', 'setPresentmentCurrency SEK', 'bind']]);
    expect(page().double.widgets[0]?.boundTo).toEqual([
      page().parent.firstElementChild?.id,
      page().parent.firstElementChild?.id,
    ]);
  });

  test('the first one is taken up likewise', async () => {
    const handle = await bound();
    handle.update({ reference, presentmentCurrency: 'GBP', onError });
    await drawn();
    await drawn();
    expect(callsOfAll()).toEqual([['bind', 'setPresentmentCurrency GBP', 'bind']]);
  });

  test('none after one is another drawing, for Amazon knows no way back', async () => {
    const handle = await bound('EUR');
    handle.update({ reference, onError });
    await drawn();
    await drawn();
    await drawn();
    expect(callsOfAll()).toEqual([['bind'], ['bind']]);
    expect(page().newest().presentmentCurrency).toBe(undefined);
  });

  test('with another drawing it is told once, with that one', async () => {
    const handle = await bound('EUR');
    handle.update({ reference, mode: 'read', presentmentCurrency: 'GBP', onError });
    await drawn();
    await drawn();
    expect(callsOfAll()).toEqual([['bind'], ['bind']]);
    expect(page().newest().presentmentCurrency).toBe('GBP');
  });

  test('before and after a wallet is on the page, nothing is bound', async () => {
    const handle = createWallet(page().engine(), { reference, onError });
    handle.update({ reference, presentmentCurrency: 'EUR', onError });
    await drawn();
    expect(callsOfAll()).toEqual([]);
    handle.bind(page().parent);
    await drawn();
    handle.dispose();
    handle.update({ reference, presentmentCurrency: 'GBP', onError });
    await drawn();
    await drawn();
    expect(page().parent.innerHTML).toBe('');
    handle.bind(page().parent);
    await drawn();
    expect(page().newest().presentmentCurrency).toBe('GBP');
  });
});
