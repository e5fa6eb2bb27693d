import { afterEach, expect, test } from 'vitest';
import { simulateAmazonPay } from '../in-page/simulate-amazon-pay.js';
import { drawWidget, loadAmazon } from '../merchant-page.test.support.js';
import type { Advice } from './advice.js';

afterEach(() => document.body.replaceChildren());

const adviceFor = async (html: string): Promise<readonly Advice[]> => {
  document.body.innerHTML = html;
  const amazon = simulateAmazonPay({ onAdvice: () => undefined });
  await loadAmazon();
  drawWidget('Wallet', []);
  const advice = amazon.advice();
  amazon.close();
  return advice;
};

test('where there is a layout, an element without a height is told', async () => {
  expect(await adviceFor('<div id="Wallet"></div>')).toEqual([
    {
      code: 'no-height',
      sentence: expect.stringMatching(/^Wallet is responsive and fills #Wallet, which has no height/),
    },
  ]);
});

test('one with a height is not, nor one that is hidden for now', async () => {
  expect(await adviceFor('<div style="display:grid;height:228px"><div id="Wallet"></div></div>')).toEqual([]);
  expect(await adviceFor('<div hidden><div id="Wallet"></div></div>')).toEqual([]);
});
