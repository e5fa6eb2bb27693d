/**
 * What a page does that the stand-in, or Amazon itself, does not follow:
 * - `checkout-v2`: it uses Amazon Pay Checkout v2, another product.
 * - `script-not-served`: it loads a script of Amazon's that the stand-in does not have.
 * - `not-simulated`: it uses a part of Amazon's script that the stand-in does not have.
 * - `unknown-option`: it gives a widget or the button an option that Amazon does not know.
 * - `no-container`: it binds a widget to an element that is not there.
 * - `shadow-dom`: it binds a widget to an element inside a shadow root.
 * - `no-height`: it binds a widget to an element in which nobody would see it.
 */
export type AdviceCode =
  | 'checkout-v2'
  | 'script-not-served'
  | 'not-simulated'
  | 'unknown-option'
  | 'no-container'
  | 'shadow-dom'
  | 'no-height';

/** Something that would surprise the author of the page, and what to do about it. */
export type Advice = { readonly code: AdviceCode; readonly sentence: string };

export type Advise = (code: AdviceCode, sentence: string) => void;

/** Advice given so far. The same is given once. */
export type AdviceBook = {
  readonly advise: Advise;
  readonly all: () => readonly Advice[];
};

export const createAdviceBook = (tell: (advice: Advice) => void): AdviceBook => {
  const given = new Map<string, Advice>();
  return {
    advise: (code, sentence) => {
      if (given.has(sentence)) return;
      const advice = { code, sentence };
      given.set(sentence, advice);
      tell(advice);
    },
    all: () => [...given.values()],
  };
};
