import type { BrowserContext, Frame, Page } from 'playwright-core';

/** How a story ended: `success`, or `error` where its play function, axe or the console said so. */
export const endOf = async (frame: Page | Frame): Promise<string> => {
  const finished = await frame.waitForFunction(() => {
    const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
    return channel?.last('storyFinished')?.[0].status;
  });
  return String(await finished.jsonValue());
};

/** A page, and every request with which it left the Storybook's own origin. */
export const openPage = async (
  context: BrowserContext,
  origin: string,
): Promise<{ readonly page: Page; readonly left: readonly string[] }> => {
  const page = await context.newPage();
  const left: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && /^https?:/.test(url)) left.push(url);
  });
  return { page, left };
};
