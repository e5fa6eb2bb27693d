import { field, textIn } from '../foreign-values.js';
import { detailsOf } from '../world/description.js';
import type { ReferenceKind } from '../world/marketplace.js';
import type { Authentication, Reference, ReferenceState } from '../world/references.js';
import type { World } from '../world/world.js';
import { type OperationAnswer, type OperationDone, refuse } from './answers.js';
import { constraintsOf } from './constraints.js';
import { priceMissing, readPrice } from './price.js';
import { referenceIn } from './request.js';
import { simulatesAmazonClosed, simulatesNotAllowed } from './simulation-string.js';

/** The answer to what was carried out: what the reference is by now, as Amazon tells it without the buyer's token. */
export const done = (world: World, reference: Reference): OperationDone => ({
  result: 'done',
  reference: reference.id,
  ...detailsOf(world, reference, false),
});

const onReference =
  (
    kind: ReferenceKind,
    allowed: readonly ReferenceState[],
    carryOut: (world: World, reference: Reference, body: unknown) => OperationAnswer,
  ) =>
  (world: World, body: unknown): OperationAnswer => {
    const named = referenceIn(world, body, kind);
    if ('refusal' in named) return named.refusal;
    const { reference } = named;
    return allowed.includes(reference.state)
      ? carryOut(world, reference, body)
      : refuse('OrderReferenceNotModifiable', `${reference.state}.`);
  };

/** Says what is bought and what it costs; a note may ask for a simulated constraint. */
export const setOrderReferenceDetails = onReference(
  'order-reference',
  ['Draft'],
  (world, reference, body) => {
    const price = readPrice(body);
    if (price === undefined) return priceMissing();
    const paymentMethodNotAllowed = simulatesNotAllowed(textIn(body, 'sellerNote'));
    return done(world, world.references.change(reference, { price, paymentMethodNotAllowed }));
  },
);

/** Says what the agreement is for. It has no amount of its own. */
export const setBillingAgreementDetails = onReference('billing-agreement', ['Draft'], done);

/** Looks for what would keep the agreement from being confirmed, without changing it. */
export const validateBillingAgreement = onReference(
  'billing-agreement',
  ['Draft', 'Open', 'Suspended'],
  (world, reference) => {
    const found = constraintsOf(world, reference);
    return found.length > 0 ? { result: 'constraints', constraints: found } : done(world, reference);
  },
);

/** The way back of a buyer who is asked by the bank; undefined if only one of the two addresses is given, or a wrong one. */
const authenticationIn = (body: unknown): Authentication | undefined => {
  const successUrl = field(body, 'successUrl') ?? '';
  const failureUrl = field(body, 'failureUrl') ?? '';
  if (successUrl === '' && failureUrl === '') return { step: 'not-asked' };
  const isAddress = (url: unknown): url is string =>
    typeof url === 'string' && /^https?:/.test(url) && URL.canParse(url);
  return isAddress(successUrl) && isAddress(failureUrl)
    ? { step: 'asked', successUrl, failureUrl }
    : undefined;
};

const confirm = (world: World, reference: Reference, body: unknown): OperationAnswer => {
  const found = constraintsOf(world, reference);
  if (found.length > 0) return { result: 'constraints', constraints: found };
  const authentication = authenticationIn(body);
  if (authentication === undefined) {
    return refuse(
      'InvalidParameterValue',
      'successUrl and failureUrl are two absolute addresses, or absent.',
    );
  }
  // With a way back it opens when the buyer has passed; until then it can be confirmed again.
  const state = authentication.step === 'asked' ? reference.state : 'Open';
  return done(world, world.references.change(reference, { state, authentication }));
};

export const confirmOrderReference = onReference('order-reference', ['Draft', 'Suspended', 'Open'], confirm);
export const confirmBillingAgreement = onReference(
  'billing-agreement',
  ['Draft', 'Suspended', 'Open'],
  confirm,
);

const changeTo = (state: ReferenceState) => (world: World, reference: Reference) =>
  done(world, world.references.change(reference, { state }));

export const closeOrderReference = onReference(
  'order-reference',
  ['Open', 'Suspended'],
  (world, reference, body) => {
    const closed = world.references.change(reference, { state: 'Closed' });
    const by = simulatesAmazonClosed(textIn(body, 'closureReason')) ? 'AmazonClosed' : 'SellerClosed';
    return { ...done(world, closed), reason: by };
  },
);

/** Only before money was captured; what was set aside is let go of (developer.amazon.com, CancelOrderReference). */
export const cancelOrderReference = onReference(
  'order-reference',
  ['Draft', 'Open', 'Suspended'],
  (world, reference) => {
    const authorizations = world.authorizations.of(reference.id, world.clock.now());
    const isCharged = world.charges.some((charge) => charge.reference === reference.id);
    if (isCharged || authorizations.some(({ capture }) => capture !== null)) {
      return refuse('InvalidCancelAttempt');
    }
    for (const authorization of authorizations) {
      if (authorization.state === 'Closed') continue;
      world.authorizations.keep({ ...authorization, state: 'Closed', reason: 'OrderReferenceCanceled' });
    }
    return done(world, world.references.change(reference, { state: 'Canceled' }));
  },
);

export const closeBillingAgreement = onReference(
  'billing-agreement',
  ['Draft', 'Open', 'Suspended'],
  changeTo('Closed'),
);
