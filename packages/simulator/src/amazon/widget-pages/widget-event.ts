import { field, textIn } from '../foreign-values.js';
import { readWidgetError, type WidgetError } from '../world/widget-errors.js';

/** What a widget's page tells the script on the merchant page. */
export type WidgetEvent =
  | { readonly type: 'contract'; readonly contractId: string }
  | { readonly type: 'select' }
  /** A collapsible widget wants to be this high, in pixels. */
  | { readonly type: 'height'; readonly pixels: number }
  /** The Consent widget has rendered. */
  | { readonly type: 'consent-ready'; readonly given: boolean }
  | { readonly type: 'consent'; readonly given: boolean }
  | ({ readonly type: 'error' } & WidgetError);

/** Undefined for a message that is none of ours. */
export const readWidgetEvent = (value: unknown): WidgetEvent | undefined => {
  const type = field(value, 'type');
  const given = field(value, 'given') === true;
  switch (type) {
    case 'contract':
      return { type, contractId: textIn(value, 'contractId') };
    case 'select':
      return { type };
    case 'height':
      return { type, pixels: Number(field(value, 'pixels')) };
    case 'consent-ready':
    case 'consent':
      return { type, given };
    case 'error': {
      const error = readWidgetError(value);
      return error === undefined ? undefined : { type, ...error };
    }
    default:
      return undefined;
  }
};
