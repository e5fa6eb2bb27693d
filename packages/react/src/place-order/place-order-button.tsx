'use client';

import { type CSSProperties, forwardRef, type ReactNode, useId } from 'react';
import { useAmazonCheckout } from '../hook/use-amazon-checkout.js';
import { say } from '../notice/sentence.js';
import { useShop } from '../shop/shop-context.js';

/** What the button says and how it looks. */
export type PlaceOrderButtonProps = {
  /** In place of "Place order". */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
};

/**
 * The button that places the order. While something is missing it stays focusable, is `aria-disabled`, and says what the
 * buyer has to do. A second click while an order is placed does nothing. `data-state` is the checkout's status.
 */
export const PlaceOrderButton = forwardRef<HTMLButtonElement, PlaceOrderButtonProps>(
  function PlaceOrderButton({ children, className, style }, root) {
    const { messages } = useShop('PlaceOrderButton');
    const { state, missing, placeOrder } = useAmazonCheckout();
    const describedBy = useId();
    const isPlacing = state.status === 'placing';
    const isChoosing = state.status === 'choosing';
    return (
      <>
        <button
          ref={root}
          type="button"
          className={className}
          style={style}
          onClick={placeOrder}
          aria-busy={isPlacing}
          aria-disabled={!isChoosing || missing.length > 0}
          aria-describedby={describedBy}
          data-landerpay="PlaceOrderButton"
          data-state={state.status}
        >
          {isPlacing ? say(messages, 'state:placing') : (children ?? say(messages, 'action:place'))}
        </button>{' '}
        <span id={describedBy} data-landerpay="StillMissing">
          {isChoosing && missing.map((one) => say(messages, `missing:${one}`)).join(' ')}
        </span>
      </>
    );
  },
);
