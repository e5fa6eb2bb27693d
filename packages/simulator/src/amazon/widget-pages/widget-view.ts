import type { Reference } from '../world/references.js';
import type { WidgetError } from '../world/widget-errors.js';
import { buyerOf, type World } from '../world/world.js';
import { entriesOf } from './entries.js';
import type { WidgetRequest } from './widget-request.js';

/** One address or card as the buyer sees it. */
export type WidgetEntry = {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly selected: boolean;
  readonly declined: boolean;
};

type Entries = 'addresses' | 'cards';

/** What a widget's page shows. */
export type WidgetView =
  | { readonly shows: 'problem'; readonly error: WidgetError }
  | {
      readonly shows: 'list';
      readonly of: Entries;
      readonly entries: readonly WidgetEntry[];
      readonly pageNumber: number;
      readonly pageCount: number;
      readonly notice: string | undefined;
    }
  | {
      readonly shows: 'choice';
      readonly of: Entries;
      readonly entry: WidgetEntry | undefined;
      /** Whether the buyer may open the list from here. */
      readonly changeable: boolean;
    }
  | { readonly shows: 'consent'; readonly given: boolean };

/** As many entries as Amazon's widgets show at once. */
export const entriesPerPage = 6;

const noticeFor = (request: WidgetRequest, reference: Reference): string | undefined =>
  request.widget === 'Wallet' && reference.state === 'Suspended' && reference.cardId === undefined
    ? 'Your card was declined. Choose another one.'
    : undefined;

/** Nobody shall have to look for what is chosen: that page is shown first. */
const pageWithChoice = (entries: readonly WidgetEntry[]): number =>
  Math.floor(
    Math.max(
      0,
      entries.findIndex(({ selected }) => selected),
    ) / entriesPerPage,
  ) + 1;

export const viewOf = (
  world: World,
  request: WidgetRequest,
  reference: Reference,
  { wantedPage, expanded = false }: { readonly wantedPage?: number; readonly expanded?: boolean } = {},
): WidgetView => {
  if (request.widget === 'Consent') return { shows: 'consent', given: reference.consent };
  const of = request.widget === 'Wallet' ? 'cards' : 'addresses';
  const entries = entriesOf(request.widget, buyerOf(world, reference.userId), reference);
  const changeable = request.displayMode === 'Edit';
  if (!changeable || (request.collapsible && !expanded)) {
    return { shows: 'choice', of, entry: entries.find((entry) => entry.selected), changeable };
  }
  const pageCount = Math.max(1, Math.ceil(entries.length / entriesPerPage));
  const pageNumber = wantedPage ?? pageWithChoice(entries);
  const within = Math.min(Math.max(1, pageNumber), pageCount);
  const start = (within - 1) * entriesPerPage;
  return {
    shows: 'list',
    of,
    entries: entries.slice(start, start + entriesPerPage),
    pageNumber: within,
    pageCount,
    notice: noticeFor(request, reference),
  };
};
