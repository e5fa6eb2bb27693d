import type { AmazonScript } from '../amazon-script/globals.js';
import type { AmazonPayError } from '../errors/amazon-pay-error.js';

/**
 * One of Amazon's widgets, or its button, on the page.
 * Amazon's script cannot take a widget down; a handle that was disposed ignores whatever is still told to it.
 */
export type Handle<Options> = {
  /** Draws into a child of `element` as soon as Amazon's script is ready, and starts loading the script. */
  readonly bind: (element: HTMLElement) => void;
  /** Callbacks count from the next event on; it is drawn anew only if a value that Amazon sees has changed. */
  readonly update: (options: Options) => void;
  /** Draws anew, e.g. the Wallet after a declined card, or a widget after an error. */
  readonly redraw: () => void;
  /** Takes it off the page, in whatever phase it is. The handle may be bound again. */
  readonly dispose: () => void;
};

export type ReportsErrors = { readonly onError: (error: AmazonPayError) => void };

export type Drawing<Options, Look> = {
  readonly amazon: AmazonScript;
  readonly containerId: string;
  readonly look: Look;
  /** The newest options, or undefined once this drawing has been replaced or taken down. */
  readonly current: () => Options | undefined;
  /** Says that the drawing by now shows what is wanted, e.g. the reference that it has made itself. */
  readonly matches: () => void;
};

/** What tells a button from a widget. */
export type Artist<Options, Look> = {
  /** The values that Amazon sees; a change draws anew. */
  readonly lookOf: (options: Options) => Look;
  readonly draw: (drawing: Drawing<Options, Look>) => void;
  /** Called after every change inside `container`, and after every `update`. */
  readonly decorate: (container: HTMLElement, options: Options) => void;
};
