import type { AccessToken, IdempotencyKey, OrderCapability, OrderNumber, StepId } from '../identity/ids.js';
import type { ReferenceId } from '../identity/reference.js';
import type { CheckoutKind, Expected, Line } from '../offer/offer.js';
import type { Consent } from '../offer/terms.js';
import type { PageTracking } from './adapter-pages.js';

/**
 * One attempt to pay, without the token: it is what is stored before sending and sent again, unchanged, to resume.
 * `attempt` counts from 1 for each reference and moves on after declined, rejected and not placed.
 */
export type ImportOrderRequest = {
  readonly reference: ReferenceId;
  readonly attempt: number;
  readonly lines: readonly Line[];
  readonly expected: Expected;
  /** The order that the buyer knows of and wants to repeat. */
  readonly again?: OrderNumber;
  /** That the terms were accepted; with what is billed again, and only then. */
  readonly consent?: Consent;
};

/** What goes with an attempt and is never stored with it. */
export type ImportOrderCall = {
  readonly key: IdempotencyKey;
  readonly accessToken: AccessToken;
  readonly tracking?: PageTracking;
  readonly signal?: AbortSignal;
};

/**
 * One attempt to add what a step of the funnel offers to an order; kept, numbered and sent again like that of an order.
 * On a billing agreement `attempt` counts from 1 for each order, step and ordinal.
 */
export type ImportUpsaleRequest = Omit<ImportOrderRequest, 'again'> & {
  readonly order: OrderNumber;
  readonly step: StepId;
  /** Which sale of this step to this order, from 1: as the offer says. */
  readonly ordinal: number;
};

/** What goes with an upsale and is never stored with it. */
export type ImportUpsaleCall = ImportOrderCall & { readonly capability: OrderCapability };

/** Who may become a buyer, and of what. */
export type ImportLeadRequest = { readonly kind: CheckoutKind; readonly lines: readonly Line[] };

/** What goes with a lead. */
export type ImportLeadCall = Omit<ImportOrderCall, 'key'>;

/** Where Amazon sends the buyer after the bank has asked them: https addresses of the shop's own pages. */
export type ConfirmReferenceRequest = ImportOrderRequest & {
  readonly successUrl: string;
  readonly failureUrl: string;
};
