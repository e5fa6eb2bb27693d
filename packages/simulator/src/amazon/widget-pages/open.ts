import type { Reference } from '../world/references.js';
import { type WidgetError, widgetError } from '../world/widget-errors.js';
import { buyerOf, type World } from '../world/world.js';
import { admit, openReference } from './refusal.js';
import type { WidgetEvent } from './widget-event.js';
import { problemPage, type WidgetPage } from './widget-page.js';
import type { WidgetRequest } from './widget-request.js';
import { viewOf } from './widget-view.js';

type Opened = { readonly reference: Reference } | { readonly error: WidgetError };

/** The contract that the widget works on: a given one, a new one, or none that anybody hears of. */
const contractFor = (world: World, request: WidgetRequest, userId: string): Opened => {
  if (request.contractId !== '') return openReference(world, request, userId);
  if (request.widget === 'Consent') {
    return { error: widgetError('MissingParameter', 'It is amazonBillingAgreementId.') };
  }
  const { agreement: kind, marketplace, sellerId } = request;
  const wanted = { kind, marketplace, sellerId, userId, needsAddress: false };
  const { create, imagine } = world.references;
  return { reference: request.createsContract ? create(wanted) : imagine(wanted) };
};

/** Marks what was chosen beforehand: the preselected entry, unless a decline asks for a choice of the buyer's own. */
const withDefault = (world: World, request: WidgetRequest, reference: Reference): Reference => {
  if (request.displayMode === 'Read') return reference;
  const buyer = buyerOf(world, reference.userId);
  if (request.widget === 'AddressBook') {
    const addressId = reference.addressId ?? world.preselection.addressOf(buyer)?.id;
    return world.references.change(reference, { addressId, needsAddress: true });
  }
  if (request.widget === 'Wallet' && reference.state === 'Draft') {
    return world.references.change(reference, {
      cardId: reference.cardId ?? world.preselection.cardOf(buyer)?.id,
      presentmentCurrency: request.presentmentCurrency || undefined,
    });
  }
  return reference;
};

const isChosen = (request: WidgetRequest, reference: Reference): boolean => {
  if (request.displayMode === 'Read') return false;
  return (request.widget === 'Wallet' ? reference.cardId : reference.addressId) !== undefined;
};

const firstEvents = (
  request: WidgetRequest,
  reference: Reference,
  isKnown: boolean,
): readonly WidgetEvent[] => {
  const contract: readonly WidgetEvent[] = isKnown ? [{ type: 'contract', contractId: reference.id }] : [];
  if (request.widget === 'Consent') return [...contract, { type: 'consent-ready', given: reference.consent }];
  return isChosen(request, reference) ? [...contract, { type: 'select' }] : contract;
};

const withRaised = (world: World, page: WidgetPage): WidgetPage => {
  const code = world.raised[page.request.widget].take();
  if (code === undefined) return page;
  const error = widgetError(code);
  return code === 'ITP'
    ? { ...page, events: [...page.events, { type: 'error', ...error }] }
    : problemPage(page.request, error);
};

/** Renders a widget: makes or opens its contract and marks what was chosen before. */
export const openWidgetPage = (world: World, request: WidgetRequest): WidgetPage => {
  const admission = admit(world, request);
  if ('error' in admission) return problemPage(request, admission.error);
  const opened = contractFor(world, request, admission.userId);
  if ('error' in opened) return problemPage(request, opened.error);
  const reference = withDefault(world, request, opened.reference);
  const isKnown = world.references.find(reference.id) !== undefined;
  return withRaised(world, {
    request: isKnown ? { ...request, contractId: reference.id } : request,
    reference,
    view: viewOf(world, request, reference),
    events: firstEvents(request, reference, isKnown),
  });
};
