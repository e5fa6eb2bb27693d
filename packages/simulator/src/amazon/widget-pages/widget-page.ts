import type { Reference } from '../world/references.js';
import type { WidgetError } from '../world/widget-errors.js';
import type { WidgetEvent } from './widget-event.js';
import type { WidgetRequest } from './widget-request.js';
import type { WidgetView } from './widget-view.js';

/** A rendered widget: what it works on, what it shows, what it has just told the merchant page. */
export type WidgetPage = {
  readonly request: WidgetRequest;
  readonly reference: Reference | undefined;
  readonly view: WidgetView;
  readonly events: readonly WidgetEvent[];
};

/** The page on which a widget dies: a text for the buyer and the error for the merchant. */
export const problemPage = (request: WidgetRequest, error: WidgetError): WidgetPage => ({
  request,
  reference: undefined,
  view: { shows: 'problem', error },
  events: [{ type: 'error', ...error }],
});
