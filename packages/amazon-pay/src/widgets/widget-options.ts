import type { ReportsErrors } from '../handles/handle.js';
import type { OrderReferenceId } from './reference-id.js';

type Pixels = `${number}px`;

/**
 * `responsive` (the default) fills the element that the widget is bound to, which therefore needs a height;
 * `smartphoneCollapsible` starts low and grows; a size is two texts such as `'400px'`.
 */
export type WidgetDesign =
  | { readonly designMode: 'responsive' | 'smartphoneCollapsible' }
  | { readonly size: { readonly width: Pixels; readonly height: Pixels } };

export type WidgetOptions = ReportsErrors & {
  /**
   * The order reference to show, or `'new'`: the widget makes one, tells it to `onReference` and keeps it when it is
   * drawn anew. Going from an id back to `'new'` makes another one.
   */
  readonly reference: OrderReferenceId | 'new';
  /** Default `edit`; `read` shows the choice without letting it be changed. */
  readonly mode?: 'edit' | 'read' | undefined;
  readonly design?: WidgetDesign | undefined;
  /** What a screen reader calls the widget. */
  readonly title?: string | undefined;
  readonly onReference?: ((reference: OrderReferenceId) => void) | undefined;
  /** The widget is usable. */
  readonly onReady?: (() => void) | undefined;
  /** The buyer, or Amazon for the buyer, has chosen; called after every change. */
  readonly onSelect?: (() => void) | undefined;
};
