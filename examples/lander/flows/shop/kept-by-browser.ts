import type { BrowserContext, Page } from 'playwright-core';

/** Amazon's own, in which its script expects the token after a sign-in by redirect. */
const cookiesOfAmazon = ['amazon_Login_accessToken', 'amazon_Login_state_cache'];

const keptByPage = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify({
      storage: [{ ...localStorage }, { ...sessionStorage }],
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      address: location.href,
      referrer: document.referrer,
      window: window.name,
      state: history.state,
    }),
  );

/** Where the Back button leads, which a page itself cannot read. */
const historyOf = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return JSON.stringify(entries.map(({ url, title }) => [url, title]));
};

const cookiesFor = async (context: BrowserContext, origin: string, ofAmazon: boolean): Promise<string> =>
  JSON.stringify(
    (await context.cookies(origin)).filter(({ name }) => !ofAmazon || !cookiesOfAmazon.includes(name)),
  );

/** Everything that the browser keeps of a page of this origin: storage, cookies, history and what scripts can read. */
export const keptByBrowser = async (
  context: BrowserContext,
  origin: string,
  allowed: { readonly cookiesOfAmazon: boolean },
): Promise<readonly string[]> => {
  const pages = context.pages().filter((page) => page.url().startsWith(origin));
  return [
    ...(await Promise.all(pages.flatMap((page) => [keptByPage(page), historyOf(page)]))),
    await cookiesFor(context, origin, allowed.cookiesOfAmazon),
  ];
};
