'use client';

import { type CSSProperties, forwardRef, type ReactNode, useId } from 'react';
import type { AmazonCheckout } from '../hook/amazon-checkout.js';
import { useAmazonCheckout } from '../hook/use-amazon-checkout.js';
import { say } from '../notice/sentence.js';
import { useShop } from '../shop/shop-context.js';

/** What the button says and how it looks. */
export type PlaceOrderButtonProps = {
  /** In place of "Place order". */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
  /** `submit` leaves the order to the form around it: `<form action={usePlaceOrderAction()}>`. Default `button`. */
  readonly type?: 'button' | 'submit' | undefined;
};

const buttonNow = ({ state: { status }, missing, placeOrder }: AmazonCheckout) => ({
  status,
  // While the buyer chooses, and else of no meaning: then it is no news either.
  missing: status === 'choosing' ? missing : [],
  placeOrder,
});

/**
 * The button that places the order. While something is missing it stays focusable, is `aria-disabled`, and says what the
 * buyer has to do. A second click while an order is placed does nothing. `data-state` is the checkout's status.
 */
export const PlaceOrderButton = forwardRef<HTMLButtonElement, PlaceOrderButtonProps>(
  function PlaceOrderButton({ children, className, style, type = 'button' }, root) {
    const { messages } = useShop('PlaceOrderButton');
    const { status, missing, placeOrder } = useAmazonCheckout(buttonNow);
    const describedBy = useId();
    const isPlacing = status === 'placing';
    return (
      <>
        <button
          ref={root}
          type={type}
          className={className}
          style={style}
          onClick={type === 'button' ? placeOrder : undefined}
          aria-busy={isPlacing}
          aria-disabled={status !== 'choosing' || missing.length > 0}
          aria-describedby={describedBy}
          data-landerpay="PlaceOrderButton"
          data-state={status}
        >
          {isPlacing ? say(messages, 'state:placing') : (children ?? say(messages, 'action:place'))}
        </button>{' '}
        <span id={describedBy} data-landerpay="StillMissing">
          {missing.map((one) => say(messages, `missing:${one}`)).join(' ')}
        </span>
      </>
    );
  },
);
