'use client';

import { type CSSProperties, forwardRef, type ReactNode, useId } from 'react';
import type { AmazonCheckout } from '../hook/amazon-checkout.js';
import { useAmazonCheckout } from '../hook/use-amazon-checkout.js';
import { say as sayOfCheckout } from '../notice/sentence.js';
import { useShop } from '../shop/shop-context.js';
import type { ConfirmationUrls } from './confirmation.js';
import { confirmationSentence, say } from './told-sentence.js';
import { useConfirmation } from './use-confirmation.js';

/** What the button says, how it looks, and where the buyer comes back to. */
export type ConfirmOrderButtonProps = ConfirmationUrls & {
  /** In place of "Place order", before the bank is asked. */
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties | undefined;
};

/** Once an order is under way, only what becomes of it counts. */
const isBeforeTheOrder = (status: AmazonCheckout['state']['status']): boolean =>
  status === 'signed-out' || status === 'signing-in' || status === 'choosing';

const buttonNow = ({ state: { status }, missing, placeOrder }: AmazonCheckout) => ({
  status,
  missing: status === 'choosing' ? missing : [],
  placeOrder,
});

/**
 * The button that places an order where the buyer's bank is asked first (European Union, United Kingdom): the first click
 * confirms what pays and leads to the bank, the next one, when the buyer has come back, orders. In place of
 * `<PlaceOrderButton>`, for an adapter that has `confirmReference`; with another it throws `sca-unsupported`.
 * `data-state` is the checkout's status, or `confirming`.
 */
export const ConfirmOrderButton = forwardRef<HTMLButtonElement, ConfirmOrderButtonProps>(
  function ConfirmOrderButton({ children, className, style, ...urls }, root) {
    const { messages } = useShop('ConfirmOrderButton');
    const { status, missing, placeOrder } = useAmazonCheckout(buttonNow);
    const { state, confirm } = useConfirmation(urls);
    const describedBy = useId();
    const isConfirming = state.status === 'confirming';
    const isConfirmed = state.status === 'confirmed';
    const isPlacing = status === 'placing';
    return (
      <>
        <button
          ref={root}
          type="button"
          className={className}
          style={style}
          onClick={isConfirmed ? placeOrder : confirm}
          aria-busy={isPlacing || isConfirming}
          aria-disabled={status !== 'choosing' || isConfirming || missing.length > 0}
          aria-describedby={describedBy}
          data-landerpay="PlaceOrderButton"
          data-state={isConfirming ? state.status : status}
        >
          {isPlacing
            ? sayOfCheckout(messages, 'state:placing')
            : isConfirming
              ? say(messages, 'confirmation:confirming')
              : isConfirmed
                ? say(messages, 'confirmation:finish')
                : (children ?? sayOfCheckout(messages, 'action:place'))}
        </button>{' '}
        <span id={describedBy} data-landerpay="StillMissing">
          {missing.map((one) => sayOfCheckout(messages, `missing:${one}`)).join(' ')}
        </span>
        <span role="alert" data-landerpay="ConfirmationNotice">
          {isBeforeTheOrder(status) && confirmationSentence(state, messages)}
        </span>
      </>
    );
  },
);
