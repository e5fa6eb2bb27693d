import { describe, expect, test } from 'vitest';
import { parseWidgetError } from '../errors/widget-error.js';
import { type AmazonErrorCode, type AmazonErrorFacts, amazonErrors } from '../index.js';
import { causes } from './error-causes.test.support.js';
import { cure } from './error-cures.test.support.js';
import { shopInChromium } from './shop.test.support.js';
import { openWidgetsShop, widgetsPage } from './widgets-shop.test.support.js';

const shop = shopInChromium({
  entry: widgetsPage,
  simulator: { sellerIds: ['A1SELLER', 'A3SUSPENDED'], suspendedSellerIds: ['A3SUSPENDED'] },
});

const codes = Object.keys(amazonErrors).filter((code): code is AmazonErrorCode =>
  Object.hasOwn(amazonErrors, code),
);
/** The error of which the docs tell. */
const errorOf = (code: AmazonErrorCode) => {
  const error = parseWidgetError({ getErrorCode: () => code, getErrorMessage: () => '' });
  return (
    error && {
      code: error.code,
      amazonCode: code,
      reaction: error.reaction,
      retryable: error.retryable,
      buyerMessage: error.buyerMessage,
    }
  );
};
const factsOf = (code: AmazonErrorCode): AmazonErrorFacts => amazonErrors[code];

describe('Amazon’s errors, each caused', () => {
  test.each(codes)('%s is answered as the table says', async (amazonCode) => {
    const { settings, cause } = causes[amazonCode];
    const page = await openWidgetsShop(shop(), settings);
    await page.signIn();
    const { place, options } = await cause(page, shop().simulator);
    const { reaction, widget } = factsOf(amazonCode);
    const frame = page.page.frameLocator(`#${place} iframe`);

    if (widget === 'lives') {
      await page.hear(`${place} ready`);
      await page.choose(place, 1);
      await page.hear(`${place} selected`, 2);
      expect((await page.told()).filter((line) => line.includes('error'))).toEqual([]);
      return;
    }
    const told: unknown = JSON.parse(await page.hear(`${place} error`));
    expect(told).toEqual(errorOf(amazonCode));
    expect(told).toMatchObject({ reaction });
    if (widget === 'dead') {
      // Amazon's text for the buyer is there, and nothing to choose: so nothing will be selected.
      await frame.getByRole('heading', { name: /We’re sorry|Please sign in again/ }).waitFor();
      expect(await frame.locator('a').count()).toBe(0);
    } else {
      expect(await page.page.locator(`#${place} iframe`).count()).toBe(0);
    }
    if (reaction !== 'ignore') await cure[reaction](page, { place, options }, shop().simulator);
  });
});
