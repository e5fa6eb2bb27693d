'use client';

import { createAddressBook } from '@landerpay/amazon-pay';
import { forwardRef } from 'react';
import { addressBookNow } from './now.js';
import { Widget, type WidgetProps } from './widget.js';

/**
 * Amazon's address book, once the buyer is signed in; it gives the checkout its order reference. It renders nothing for
 * digital goods, and only shows the address after a declined card, when Amazon no longer lets it be changed.
 * `data-state` is `waiting` (for the sign-in), `loading`, `ready`, `error` or `unavailable`.
 */
export const AddressBook = forwardRef<HTMLDivElement, WidgetProps>(function AddressBook(page, root) {
  return (
    <Widget
      page={page}
      root={root}
      name="AddressBook"
      create={createAddressBook}
      select={addressBookNow}
      chosen="address-chosen"
    />
  );
});
