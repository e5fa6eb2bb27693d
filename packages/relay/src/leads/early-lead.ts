import type { AccessToken, CheckoutKind, CrmLeadAnswer, Line, PageTracking } from '@landerpay/checkout';
import { type Priced, priceLines } from '../catalogue/pricing.js';
import { pricedLines } from '../catalogue/sale.js';
import { calling, either } from '../crm-calls/calling.js';
import { kindRefusal } from '../offers/kind-refusal.js';
import { trackingOf } from '../pages/tracking.js';
import type { Parts } from '../parts.js';
import { checkNewBuyer, type KnownBuyer } from '../placing/check-buyer.js';
import type { Running } from '../placing/running.js';
import { type Refused, refuse } from '../replies/reply.js';
import type { PurchaseId } from '../secrets/identifiers.js';

/** A request for a lead, read and found well-formed. */
export type EarlyLeadRequest = {
  readonly kind: CheckoutKind;
  readonly lines: readonly Line[];
  readonly accessToken: AccessToken;
  readonly tracking: PageTracking | undefined;
  /** The buyer's own address. */
  readonly ipAddress: string;
};

/** The purchase has its order in the CRM, or needs none from here. */
export type LeadReply = { readonly reply: 'lead' } | Refused;

const made: LeadReply = { reply: 'lead' };

const notMade = refuse('unavailable', 'The CRM made no lead. Nothing was ordered; the order makes its own.');

/**
 * `POST /leads`: makes the lead that a purchase needs anyway (rule 10) before the buyer orders, so that the CRM knows of
 * buyers who leave. Nothing is charged. The order that follows uses it; if the CRM gave a lead that another purchase
 * owns, it is left alone, and the order makes its own.
 */
export const createEarlyLead = (parts: Parts, running: Running) => {
  const { catalogue, circuit, crm, earlyLeads, hashes, ledger, log, settings } = parts;
  const underWay = new Map<PurchaseId, Promise<LeadReply>>();

  const make = async (
    purchase: PurchaseId,
    { sale }: Priced,
    { buyer }: KnownBuyer,
    request: EarlyLeadRequest,
  ): Promise<LeadReply> => {
    const tracking = await trackingOf(parts, request.tracking);
    const draft = {
      buyer,
      lines: pricedLines(sale),
      total: sale.total,
      mark: hashes.leadMark(purchase),
      ipAddress: request.ipAddress,
      ...(tracking === undefined ? {} : { tracking }),
    };
    const about = { attempt: null, purchase, order: null };
    earlyLeads.count(request.ipAddress);
    const lead = await calling<CrmLeadAnswer>(
      parts,
      about,
      'lead',
      () => crm.createLead(draft),
      either('failed'),
    );
    switch (lead.answer) {
      case 'lead':
        await ledger.giveLead(purchase, lead.order);
        return made;
      case 'account-refused':
        log({ event: 'alarm', alarm: 'account-refused', ...about });
        return notMade;
      case 'rejected':
      case 'failed':
        return notMade;
      default:
        return lead satisfies never;
    }
  };

  const makeLead = async (request: EarlyLeadRequest): Promise<LeadReply> => {
    const pricing = priceLines(catalogue, request.lines, parts.today());
    if ('notSold' in pricing) {
      return refuse('not-sold', 'A product of the request is not in the relay’s catalogue.');
    }
    const wrongKind = kindRefusal(request.kind, pricing.offer);
    if (wrongKind !== null) return wrongKind;
    if (earlyLeads.spentFor(request.ipAddress) > 0) return made;
    const known = await checkNewBuyer(parts, request.accessToken, request.ipAddress);
    if ('reply' in known) return known;
    if (!crm.capabilities.lead || running.isDraining() || circuit.trouble() !== null) return made;
    const purchase = await ledger.openForLead({
      buyer: known.hash,
      offer: hashes.offer(request.lines),
      kind: pricing.offer.kind,
      quietFor: settings.askBeforeRepeating,
    });
    if (purchase === null) return made;
    const making =
      underWay.get(purchase) ??
      make(purchase, pricing, known, request).finally(() => underWay.delete(purchase));
    underWay.set(purchase, making);
    return making;
  };

  return (request: EarlyLeadRequest): Promise<LeadReply> => running.answering(makeLead(request));
};
