'use client';

import { createAddressBook } from '@landerpay/amazon-pay';
import { type Checkout, parseReferenceId } from '@landerpay/checkout';
import { forwardRef, useRef } from 'react';
import { Frame } from '../frame/frame.js';
import { usePurchase } from '../hook/use-purchase.js';
import { frameSentences } from '../messages/frame-sentences.js';
import { purchaseOf } from '../purchase/purchase-of.js';
import { useShop } from '../shop/shop-context.js';
import { isDrawn, referenceOf } from './drawn.js';
import { seeTo } from './see-to.js';
import type { WidgetProps } from './widget-props.js';

const select = (checkout: Checkout) => {
  const { held, offer, state } = checkout;
  // Amazon lets nobody change the address of an order that it has once tried to charge.
  const mode = held.paymentsRefused > 0 && held.endedAttempts > 0 && held.addressChosen ? 'read' : 'edit';
  return {
    mode,
    digital: offer?.delivery === 'digital',
    drawing: isDrawn(checkout) ? `${held.referencesLost}` : null,
    reference: referenceOf(checkout),
    inert: 'attempt' in state,
  } as const;
};

/**
 * Amazon's address book, once the buyer is signed in; it gives the checkout its order reference. It renders nothing for
 * digital goods, and only shows the address after a declined card, when Amazon no longer lets it be changed.
 * `data-state` is `waiting` (for the sign-in), `loading`, `ready`, `error` or `unavailable`.
 */
export const AddressBook = forwardRef<HTMLDivElement, WidgetProps>(function AddressBook(props, root) {
  const { shop, messages } = useShop('AddressBook');
  const purchase = purchaseOf(shop);
  const { mode, digital, drawing, reference, inert } = usePurchase(purchase, select);
  const host = useRef<HTMLDivElement>(null);
  if (digital) return null;
  const { design } = props;
  const title = props.title ?? messages['frame:address-book'] ?? frameSentences['frame:address-book'];
  const waiting = messages['frame:sign-in-first'] ?? frameSentences['frame:sign-in-first'];
  return (
    <Frame
      page={{ waiting, ...props }}
      root={root}
      caller="AddressBook"
      host={host}
      minHeight={228}
      create={createAddressBook}
      optionsWith={(told) => ({
        ...told,
        reference,
        mode,
        design,
        title,
        onReference: (id) => {
          const received = parseReferenceId(id);
          if (received) purchase.dispatch({ event: 'reference-received', reference: received });
        },
        onSelect: () => {
          told.onReady();
          if (mode === 'edit') purchase.dispatch({ event: 'address-chosen' });
        },
      })}
      drawing={drawing}
      seesTo={(error, wasReady) => seeTo(purchase, error, wasReady)}
      label={title}
      mode={mode}
      inert={inert}
    />
  );
});
