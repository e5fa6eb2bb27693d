import { marketplaceOf } from '../script/loading/script-address.js';
import type { Marketplace } from '../world/marketplace.js';
import type { Network } from '../world/network.js';

/** No browser fetches or runs a script of a type that it does not know. */
const heldType = 'text/x-simulated-amazon-pay';

const marketplaceAt = (address: string): Marketplace | undefined =>
  URL.canParse(address, document.baseURI)
    ? marketplaceOf(new URL(address, document.baseURI).pathname)
    : undefined;

const scriptsIn = (node: Node): readonly HTMLScriptElement[] => {
  if (node instanceof HTMLScriptElement) return [node];
  return node instanceof Element ? [...node.querySelectorAll('script')] : [];
};

const hold = (tag: HTMLScriptElement, address: unknown): void => {
  if (marketplaceAt(String(address)) !== undefined) tag.type = heldType;
};

/** Keeps tags that get an address of Widgets.js from loading it; gives the way back. */
const holdScripts = (): (() => void) => {
  const proto = HTMLScriptElement.prototype;
  const src = Object.getOwnPropertyDescriptor(proto, 'src');
  if (src === undefined) return () => undefined;
  Object.defineProperty(proto, 'src', {
    ...src,
    set(this: HTMLScriptElement, address: unknown) {
      hold(this, address);
      src.set?.call(this, address);
    },
  });
  const setAttribute = proto.setAttribute;
  proto.setAttribute = function (this: HTMLScriptElement, name: string, value: string) {
    if (name.toLowerCase() === 'src') hold(this, value);
    setAttribute.call(this, name, value);
  };
  return () => {
    Object.defineProperty(proto, 'src', src);
    Reflect.deleteProperty(proto, 'setAttribute');
  };
};

/**
 * Answers for Amazon when a page inserts a tag for Widgets.js: nothing is fetched, `arrived` is called instead, and
 * the tag fires `load`, or `error` when `arrived` says false. On a slow network all that takes its time.
 */
export const answerScripts = (
  network: Network,
  arrived: (marketplace: Marketplace) => boolean,
): (() => void) => {
  const release = holdScripts();
  const answered = new WeakSet<HTMLScriptElement>();
  let isAnswering = true;
  const answer = (tag: HTMLScriptElement): void => {
    const marketplace = tag.type === heldType ? marketplaceAt(tag.src) : undefined;
    if (marketplace === undefined || answered.has(tag)) return;
    answered.add(tag);
    const arrive = (): void => {
      if (isAnswering) tag.dispatchEvent(new Event(arrived(marketplace) ? 'load' : 'error'));
    };
    if (network.isSlow()) void network.pass().then(arrive);
    else arrive();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) for (const tag of scriptsIn(node)) answer(tag);
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => {
    isAnswering = false;
    observer.disconnect();
    release();
  };
};
