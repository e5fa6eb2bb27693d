import { field, textIn } from '../foreign-values.js';
import type { Reference } from '../world/references.js';
import { buyerOf, type World } from '../world/world.js';
import { collapsedHeight, expandedHeight } from './collapsible.js';
import { entriesOf } from './entries.js';
import { admit, openReference } from './refusal.js';
import { problemPage, type WidgetPage } from './widget-page.js';
import { viewOf } from './widget-view.js';

/** What a buyer can do in a widget. */
export type WidgetAction =
  | { readonly action: 'choose'; readonly entry: string }
  | { readonly action: 'turn'; readonly pageNumber: number }
  /** Opens the list of a collapsible widget. */
  | { readonly action: 'change' }
  | { readonly action: 'consent' };

/** As a widget's page sends it: the name of the action and one value. */
export const readWidgetAction = (value: unknown): WidgetAction | undefined => {
  const action = field(value, 'action');
  if (action === 'choose') return { action, entry: textIn(value, 'value') };
  if (action === 'turn') return { action, pageNumber: Number(textIn(value, 'value')) || 1 };
  return action === 'consent' || action === 'change' ? { action } : undefined;
};

const choose = (world: World, page: WidgetPage, reference: Reference, entryId: string): WidgetPage => {
  const { request, view } = page;
  if (view.shows !== 'list' && !(view.shows === 'choice' && view.changeable)) return page;
  const entries = entriesOf(request.widget, buyerOf(world, reference.userId), reference);
  const entry = entries.find(({ id }) => id === entryId);
  if (entry === undefined || entry.declined || entry.selected) return page;
  const choice = request.widget === 'Wallet' ? { cardId: entryId } : { addressId: entryId };
  const changed = world.references.change(reference, choice);
  return {
    request,
    reference: changed,
    view: viewOf(world, request, changed, view.shows === 'list' ? { wantedPage: view.pageNumber } : {}),
    events: [
      ...(request.collapsible ? [{ type: 'height', pixels: collapsedHeight } as const] : []),
      { type: 'select' },
    ],
  };
};

const expand = (world: World, page: WidgetPage, reference: Reference): WidgetPage => {
  if (page.view.shows !== 'choice' || !page.view.changeable) return page;
  return {
    ...page,
    reference,
    view: viewOf(world, page.request, reference, { expanded: true }),
    events: [{ type: 'height', pixels: expandedHeight }],
  };
};

const toggleConsent = (world: World, page: WidgetPage, reference: Reference): WidgetPage => {
  if (page.view.shows !== 'consent') return page;
  const changed = world.references.change(reference, { consent: !reference.consent });
  return {
    ...page,
    reference: changed,
    view: viewOf(world, page.request, changed),
    events: [{ type: 'consent', given: changed.consent }],
  };
};

/** The reference as it is by now: another widget, or a charge, may have changed it. */
export const newestOf = (world: World, reference: Reference): Reference =>
  world.references.find(reference.id) ?? reference;

/** What follows when the buyer acts. Choosing what is chosen already, or was declined, tells nobody anything. */
export const act = (world: World, before: WidgetPage, what: WidgetAction): WidgetPage => {
  const page = { ...before, events: [] };
  if (page.reference === undefined) return page;
  const reference = newestOf(world, page.reference);
  if (what.action === 'turn') {
    const view = viewOf(world, page.request, reference, { wantedPage: what.pageNumber, expanded: true });
    return { ...page, reference, view };
  }
  if (world.sessionEnds.take() !== undefined) world.tokens.endSessions();
  const admission = admit(world, page.request);
  if ('error' in admission) return problemPage(page.request, admission.error);
  if (page.request.contractId !== '') {
    const opened = openReference(world, page.request, admission.userId);
    if ('error' in opened) return problemPage(page.request, opened.error);
  }
  switch (what.action) {
    case 'choose':
      return choose(world, page, reference, what.entry);
    case 'change':
      return expand(world, page, reference);
    case 'consent':
      return toggleConsent(world, page, reference);
    default:
      return what satisfies never;
  }
};
