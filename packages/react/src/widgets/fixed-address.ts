import type { Checkout } from '@landerpay/checkout';

/** Amazon lets nobody change the address of an order whose card it has once refused: then it is only shown. */
export const isAddressFixed = ({ held }: Checkout): boolean =>
  held.paymentsRefused > 0 && held.endedAttempts > 0 && held.addressChosen;
