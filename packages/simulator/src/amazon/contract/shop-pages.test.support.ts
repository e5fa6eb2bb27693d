import type { FrameLocator, Page } from 'playwright-core';
import { clientId, type Merchant, sellerId, widgetsPath } from './merchant.test.support.js';

/**
 * A plain page: containers, a list `heard` of what Amazon called back, and the script by an async tag.
 * `onReady` is the code that Amazon's payments callback runs; `login` what the login callback adds.
 */
export const shopPage = (
  merchant: Merchant,
  onReady: string,
  parts: { readonly login?: string; readonly body?: string; readonly path?: string } = {},
): string => `<!doctype html><html lang="en"><head><title>Shop</title>
<script>
  var heard = [];
  var seller = '${sellerId}';
  var design = { size: { width: '400px', height: '260px' } };
  var listen = function (name) {
    return function (given) {
      var id = given && given.getAmazonOrderReferenceId && given.getAmazonOrderReferenceId();
      var code = given && given.getErrorCode && given.getErrorCode();
      heard.push(name + (code ? ' ' + code : id ? ' ' + id : ''));
    };
  };
  window.onAmazonLoginReady = function () {
    amazon.Login.setClientId('${clientId}');
    ${parts.login ?? ''}
  };
  window.onAmazonPaymentsReady = function () {
    ${onReady}
    window.isReady = true;
  };
</script></head><body>
<div id="button"></div>
<div id="address" style="width:400px;height:260px"></div>
<div id="wallet" style="width:400px;height:260px"></div>
<div id="other" style="width:400px;height:260px"></div>
${parts.body ?? ''}
<script async src="${merchant.simulator.origin}${parts.path ?? widgetsPath}"></script>
</body></html>`;

export const openShop = async (
  merchant: Merchant,
  onReady: string,
  parts: Parameters<typeof shopPage>[2] = {},
): Promise<Page> => {
  const page = await merchant.visit(shopPage(merchant, onReady, parts));
  await page.waitForFunction('window.isReady');
  return page;
};

/** Code that draws a button whose click signs the buyer in by popup and keeps the answer in `signedIn`. */
export const drawButton = (authorize = "{ scope: 'profile payments:widget payments:shipping_address' }") => `
  OffAmazonPayments.Button('button', seller, {
    type: 'PwA', color: 'Gold', size: 'medium',
    authorization: function () {
      window.request = amazon.Login.authorize(${authorize}, function (answer) {
        window.signedIn = answer;
        heard.push(answer.error ? 'denied' : 'signed in');
      });
    },
  });`;

export const openPopup = async (page: Page): Promise<Page> => {
  const opened = page.waitForEvent('popup');
  await page.locator('#button img').click();
  return opened;
};

/** Clicks through the whole sign-in, as a buyer does. */
export const signIn = async (page: Page): Promise<void> => {
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Sign in and allow' }).click();
  await page.waitForFunction('window.signedIn && window.signedIn.access_token');
};

/** A shop whose buyer is signed in already. */
export const openSignedInShop = async (merchant: Merchant, onReady = ''): Promise<Page> => {
  const page = await openShop(merchant, `${drawButton()}${onReady}`);
  await signIn(page);
  await page.evaluate('heard.length = 0');
  return page;
};

export const heardBy = (page: Page): Promise<string[]> => page.evaluate('heard');

export const waitToHear = async (page: Page, beginning: string, times = 1): Promise<void> => {
  await page.waitForFunction(
    `heard.filter((entry) => entry.startsWith(${JSON.stringify(beginning)})).length >= ${times}`,
  );
};

/** The inside of the widget in a container. */
export const widgetIn = (page: Page, container: string): FrameLocator =>
  page.frameLocator(`#${container} iframe`);
