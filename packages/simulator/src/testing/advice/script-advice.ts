import { loginSdkPaths, marketplaceOf } from '../../amazon/script/loading/script-address.js';
import type { Advise } from './advice.js';

const amazonHosts = /(^|\.)(payments-amazon|loginwithamazon|ssl-images-amazon|media-amazon)\.com$/;

const isAmazons = ({ hostname, pathname }: URL): boolean =>
  amazonHosts.test(hostname) || /offamazonpayments/i.test(pathname);

const served =
  'The stand-in answers for /OffAmazonPayments/us[/sandbox]/js/Widgets.js, /OffAmazonPayments/{eur,de,gbp,uk,jp}[/sandbox]/lpa/js/Widgets.js and the former address of Japan, on every host.';

const adviseOn = (tag: HTMLScriptElement, advise: Advise): void => {
  if (!URL.canParse(tag.src)) return;
  const address = new URL(tag.src);
  const { href, pathname } = address;
  if (!isAmazons(address) || marketplaceOf(pathname) !== undefined) return;
  if (pathname.endsWith('/checkout.js')) {
    advise(
      'checkout-v2',
      `The page loads ${href}. That is Amazon Pay Checkout v2 (amazon.Pay), another product with another API; the stand-in simulates the API of Widgets.js (OffAmazonPayments) only.`,
    );
  } else if (loginSdkPaths.some((path) => pathname.endsWith(path))) {
    advise(
      'script-not-served',
      `The page loads Login with Amazon by itself (${href}). Inside the page the stand-in brings amazon.Login together with Widgets.js: load that, or use startAmazonSimulator(), which serves both.`,
    );
  } else {
    advise('script-not-served', `The page loads ${href}, which the stand-in does not have. ${served}`);
  }
};

const scriptsIn = (node: Node): readonly HTMLScriptElement[] => {
  if (node instanceof HTMLScriptElement) return [node];
  return node instanceof Element ? [...node.querySelectorAll('script')] : [];
};

/** Watches which scripts of Amazon's the page loads; gives the way to stop. */
export const watchScripts = (advise: Advise): (() => void) => {
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) for (const tag of scriptsIn(node)) adviseOn(tag, advise);
    }
  });
  for (const tag of document.querySelectorAll('script')) adviseOn(tag, advise);
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
};
