/** A callback that a page has handed to one of Amazon's widgets. */
export type GivenCallback = { readonly name: string; readonly call: (argument: unknown) => void };

const callbacksIn = (options: unknown): readonly GivenCallback[] =>
  typeof options !== 'object' || options === null
    ? []
    : Object.entries(options).flatMap(([name, value]) =>
        typeof value === 'function' ? [{ name, call: (argument) => void value(argument) }] : [],
      );

const memberOf = (holder: unknown, name: string): object => {
  const member: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : null;
  if (typeof member === 'object' && member !== null) return member;
  throw new Error(`There is no ${name}: Amazon’s script has not run.`);
};

/**
 * Notes the callbacks that every widget made from now on is given. Amazon never lets go of them, so that what has left
 * the page may still be called. Amazon's script must have run.
 */
export const noteCallbacksGivenToAmazon = (): (() => readonly GivenCallback[]) => {
  const widgets = memberOf(memberOf(window, 'OffAmazonPayments'), 'Widgets');
  let given: readonly GivenCallback[] = [];
  for (const [name, widget] of Object.entries(widgets)) {
    if (typeof widget !== 'function') continue;
    const noting = new Proxy(widget, {
      construct: (target, words, newTarget) => {
        given = [...given, ...callbacksIn(words[0])];
        return Reflect.construct(target, words, newTarget);
      },
    });
    Reflect.set(widgets, name, noting);
  }
  return () => given;
};

/** An argument with everything that any of Amazon's events tells, of another reference and of an error. */
export const argumentOfAnyEvent = {
  getAmazonOrderReferenceId: () => 'S01-7654321-7654321',
  getAmazonBillingAgreementId: () => 'C01-7654321-7654321',
  getConsentStatus: () => 'true',
  getErrorCode: () => 'BuyerSessionExpired',
  getErrorMessage: () => 'The session of the buyer has ended.',
};
