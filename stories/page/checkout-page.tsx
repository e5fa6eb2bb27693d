import type { ReactNode } from 'react';
import { Step } from './step.js';
import { Summary } from './summary.js';
import { wordsIn } from './words.js';

type Props = {
  /** As the toolbar has it; English where it has none. */
  readonly locale?: unknown;
};

/** A whole page to buy from, made of the library's components: one face for every state of a checkout, of either kind. */
export const CheckoutPage = ({ locale }: Props): ReactNode => {
  const words = wordsIn(locale);
  return (
    <main className="checkout">
      <div>
        <Step words={words} />
      </div>
      <Summary words={words} />
    </main>
  );
};
