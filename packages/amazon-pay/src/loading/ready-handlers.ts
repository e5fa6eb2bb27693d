/**
 * Has `ours` called whenever Amazon's script calls the handler `name`, before the one that the page itself has set or
 * sets later. A page that wraps what it finds there may call `ours` twice, so it must not mind.
 */
export const chainReadyHandler = (
  name: 'onAmazonLoginReady' | 'onAmazonPaymentsReady',
  ours: () => void,
): void => {
  const earlier = Reflect.getOwnPropertyDescriptor(window, name);
  let theirs: unknown = earlier?.value;
  const read = earlier?.get ?? (() => theirs);
  const both = () => {
    const known: unknown = read.call(window);
    return () => {
      ours();
      if (typeof known === 'function') known.call(window);
    };
  };
  const property = {
    configurable: true,
    get: both,
    set:
      earlier?.set ??
      ((value: unknown) => {
        theirs = value;
      }),
  };
  // A handler declared as a global function cannot be turned into an accessor, only replaced.
  if (!Reflect.defineProperty(window, name, property)) Reflect.set(window, name, both());
};
