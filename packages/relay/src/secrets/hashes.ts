import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  type IdempotencyKey,
  type ImportOrderRequest,
  type ImportUpsaleRequest,
  type Line,
  type OrderCapability,
  type OrderNumber,
  parseOrderCapability,
  type ReferenceId,
} from '@landerpay/checkout';
import * as v from 'valibot';
import {
  type BuyerHash,
  buyerHash,
  type Fingerprint,
  fingerprint,
  type KeyHash,
  keyHash,
  type Mark,
  mark,
  type OfferHash,
  offerHash,
  type PurchaseId,
  type ReferenceHash,
  referenceHash,
  type SecretProof,
  secretProof,
  type VisitHash,
  visitHash,
} from './identifiers.js';

/** Everything that the ledger stores or the CRM is told in place of a person, a reference or a key. */
export type Hashes = {
  /** What the secret is known again by, and not known from. */
  readonly secret: SecretProof;
  readonly buyer: (userId: string) => BuyerHash;
  readonly offer: (lines: readonly Line[]) => OfferHash;
  readonly reference: (id: ReferenceId) => ReferenceHash;
  readonly key: (key: IdempotencyKey) => KeyHash;
  readonly fingerprint: (request: ImportOrderRequest) => Fingerprint;
  readonly upsaleFingerprint: (request: ImportUpsaleRequest) => Fingerprint;
  /** An agreement pays for an order and its upsales: the mark of an upsale is of its key too. */
  readonly mark: (id: ReferenceId, attempt: number, upsale?: UpsaleOfOrder) => Mark;
  /** What a lead is known by that is made before there is a reference. */
  readonly leadMark: (purchase: PurchaseId) => Mark;
  readonly visit: (id: string) => VisitHash;
  /** What the buyer of a placed order may add to it or finish it with. It is derived each time and never stored. */
  readonly capability: (order: OrderOfBuyer) => OrderCapability;
  /** Whether it is that of the order, told in a time that says nothing about how nearly it is. */
  readonly isCapability: (given: OrderCapability, order: OrderOfBuyer) => boolean;
};

/** What an upsale is known by (rule 24). */
type UpsaleOfOrder = Pick<ImportUpsaleRequest, 'order' | 'step' | 'ordinal'>;

/** An order, the purchase that it belongs to, and whose it is. */
type OrderOfBuyer = {
  readonly purchase: PurchaseId;
  readonly order: OrderNumber;
  readonly buyer: BuyerHash;
};

const inOrder = (lines: readonly Line[]): readonly (readonly [string, number])[] =>
  lines
    .map(({ product, quantity }) => [product, quantity] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));

const askedFor = ({
  attempt,
  lines,
  expected,
}: Pick<ImportOrderRequest, 'attempt' | 'lines' | 'expected'>): readonly unknown[] => [
  inOrder(lines),
  expected.total,
  expected.currency,
  expected.termsVersion,
  attempt,
];

/** HMACs under the relay's secret. The label of each keeps one kind from standing in for another. */
export const createHashes = (secret: string): Hashes => {
  const hmac = (label: string, ...parts: readonly unknown[]): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify([label, ...parts]))
      .digest('base64url');

  const capability = ({ purchase, order, buyer }: OrderOfBuyer): OrderCapability => {
    const derived = parseOrderCapability(hmac('capability', purchase, order, buyer));
    if (derived === undefined) throw new TypeError('An HMAC in base64url is always a capability.');
    return derived;
  };

  return {
    secret: v.parse(secretProof, hmac('secret')),
    buyer: (userId) => v.parse(buyerHash, hmac('buyer', userId)),
    offer: (lines) => v.parse(offerHash, hmac('offer', inOrder(lines))),
    reference: (id) => v.parse(referenceHash, hmac('reference', id)),
    key: (key) => v.parse(keyHash, hmac('key', key)),
    fingerprint: (request) =>
      v.parse(fingerprint, hmac('fingerprint', 'import', request.reference, ...askedFor(request))),
    upsaleFingerprint: ({ order, step, ordinal, ...request }) =>
      v.parse(
        fingerprint,
        hmac('fingerprint', 'upsale', order, step, ordinal, request.reference, ...askedFor(request)),
      ),
    mark: (id, attempt, upsale) => {
      const ofUpsale = upsale === undefined ? [] : [upsale.order, upsale.step, upsale.ordinal];
      return v.parse(mark, `${attempt}.${hmac('mark', id, ...ofUpsale).slice(0, 24)}`);
    },
    leadMark: (purchase) => v.parse(mark, `0.${hmac('lead', purchase).slice(0, 24)}`),
    visit: (id) => v.parse(visitHash, hmac('visit', id)),
    capability,
    isCapability: (given, order) => {
      const [one, other] = [given, capability(order)].map((text) => Buffer.from(hmac('compare', text)));
      return one !== undefined && other !== undefined && timingSafeEqual(one, other);
    },
  };
};
