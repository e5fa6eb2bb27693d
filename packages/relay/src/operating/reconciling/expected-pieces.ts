import type { CrmOrder } from '@landerpay/checkout';
import type { Attempt } from '../../ledger/attempt.js';
import { isUnfinished } from '../../ledger/states.js';

/** Pieces of products, in the CRM's numbering. */
type Piece = { readonly crmProduct: string; readonly quantity: number };

const isBooked = ({ state }: Attempt): boolean => state === 'placed' || state === 'review';

/** Whether something of a purchase is still open: what is in its order by now, nobody can say then. */
export const isOpen = (attempts: readonly Attempt[]): boolean =>
  attempts.some((attempt) => isUnfinished(attempt.state) && attempt.state !== 'review');

/** What all booked attempts of a purchase, the oldest first, have put into its order. */
export const expectedPieces = (attempts: readonly Attempt[]): readonly Piece[] => {
  const pieces = new Map<string, number>();
  for (const { paysFor, sale } of attempts.filter(isBooked)) {
    if (paysFor.for === 'upsale' && paysFor.replaces !== null) pieces.delete(paysFor.replaces);
    for (const { crmProduct, quantity } of sale.lines) {
      pieces.set(crmProduct, (pieces.get(crmProduct) ?? 0) + quantity);
    }
  }
  return [...pieces].map(([crmProduct, quantity]) => ({ crmProduct, quantity }));
};

/** What the CRM has in an order, its linked ones included. */
export const piecesOf = (orders: readonly CrmOrder[]): readonly Piece[] =>
  orders.flatMap(({ lines }) => lines);

/** Pieces in words. */
export const piecesText = (pieces: readonly Piece[]): string =>
  pieces.map(({ crmProduct, quantity }) => `${quantity} × product ${crmProduct}`).join(', ');
