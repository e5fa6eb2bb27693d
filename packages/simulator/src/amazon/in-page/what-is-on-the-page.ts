import type { WidgetErrorCode, WidgetKind } from '../world/widget-errors.js';

/** A widget that is on the page, as the buyer sees it. */
export type WidgetOnPage = {
  readonly kind: WidgetKind;
  /** A widget that has not told the page of its contract and of its first choice still loads. */
  readonly state: 'loading' | 'usable' | 'failed';
  /** Amazon's code, where the widget has failed. */
  readonly error?: WidgetErrorCode;
};

const inWords = ({ kind, state, error }: WidgetOnPage): string => {
  switch (state) {
    case 'usable':
      return kind;
    case 'loading':
      return `${kind} (still loads)`;
    case 'failed':
      return `${kind} (failed with ${error})`;
    default:
      return state satisfies never;
  }
};

/** A sentence that tells which widgets there are, for whoever looks for another. */
export const widgetsInWords = (widgets: readonly WidgetOnPage[]): string =>
  widgets.length === 0
    ? 'No widget of Amazon’s is on the page.'
    : `On the page: ${widgets.map(inWords).join(', ')}.`;
