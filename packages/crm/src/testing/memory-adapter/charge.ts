import {
  type DeclineReason,
  type ImportOrderCall,
  type ImportOrderRequest,
  toDecimal,
} from '@landerpay/checkout';
import { type ScriptedAttempt, usualAttempt } from './script.js';

/** What a charge is asked for with: `for` is the shop's own word for the order, amounts are decimals as `53.95`. */
export type MemoryBill = {
  readonly reference: string;
  readonly accessToken: string;
  readonly amount: string;
  readonly currency: string;
  readonly for: string;
};

/** How Amazon answers a charge; `charge` of `@landerpay/simulator/testing` answers so. */
export type MemoryCharge =
  | { readonly result: 'approved' }
  | { readonly result: 'declined'; readonly reason: DeclineReason }
  | { readonly result: 'refused'; readonly message: string };

/** Charges a bill, without a network. */
export type ChargeInMemory = (bill: MemoryBill) => MemoryCharge;

const answered = (charge: MemoryCharge): ScriptedAttempt => {
  switch (charge.result) {
    case 'approved':
      return usualAttempt;
    case 'declined':
      return [
        {
          outcome: 'declined',
          reason: charge.reason,
          retry: charge.reason === 'AmazonRejected' ? 'new-reference' : 'same-reference',
        },
      ];
    case 'refused':
      return [{ outcome: 'refusal', code: 'token-refused', detail: charge.message }];
    default:
      return charge satisfies never;
  }
};

/** What becomes of an attempt that nobody scripted and that can be shipped: charged, where somebody charges, and placed. */
export const charged = (
  charge: ChargeInMemory | undefined,
  { reference, expected }: Pick<ImportOrderRequest, 'reference' | 'expected'>,
  { accessToken, key }: ImportOrderCall,
): ScriptedAttempt => {
  if (charge === undefined) return usualAttempt;
  const { total, currency } = expected;
  const amount = toDecimal({ amount: total, currency });
  return answered(charge({ reference, accessToken, amount, currency, for: key }));
};
