const handlerNames = ['onAmazonLoginReady', 'onAmazonPaymentsReady', 'AmazonPaymentReady'] as const;

const handlersNow = () =>
  handlerNames.map((name) => [name, Reflect.getOwnPropertyDescriptor(window, name)] as const);

const forgetNewKeys = (storage: Storage, known: ReadonlySet<string>): void => {
  for (const key of Object.keys(storage)) if (!known.has(key)) storage.removeItem(key);
};

/**
 * Remembers how the page is before Amazon comes; gives the way back: tags of scripts, callbacks and whatever was put
 * into the storage since then go away.
 */
export const rememberPage = (): (() => void) => {
  const handlers = handlersNow();
  const scripts = new Set(document.querySelectorAll('script'));
  const stored = [sessionStorage, localStorage].map(
    (storage) => [storage, new Set(Object.keys(storage))] as const,
  );
  return () => {
    for (const [name, descriptor] of handlers) {
      Reflect.deleteProperty(window, name);
      if (descriptor !== undefined) Reflect.defineProperty(window, name, descriptor);
    }
    for (const tag of document.querySelectorAll<HTMLScriptElement>('script[src*="Widgets.js"]')) {
      if (!scripts.has(tag)) tag.remove();
    }
    for (const [storage, known] of stored) forgetNewKeys(storage, known);
  };
};
