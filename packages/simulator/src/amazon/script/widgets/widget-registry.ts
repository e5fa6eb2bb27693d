import type { WidgetEvent } from '../../widget-pages/widget-event.js';
import { runInTurn } from '../run-in-turn.js';
import type { ScriptSettings } from '../settings.js';
import { announceContract } from './contract-announcement.js';
import { resizeFrame } from './frame.js';
import { type QuietAuthorize, render } from './render.js';
import { selectArgument } from './select-argument.js';
import type { Widget } from './widget.js';
import { errorObject } from './widget-error-object.js';
import type { WidgetPages } from './widget-pages-port.js';

/** Milliseconds that a wallet waits for an address book's first choice. */
const longestWait = 5000;

/** All widgets ever constructed on the page; none is ever forgotten. */
export type WidgetRegistry = {
  readonly add: (widget: Widget) => void;
  readonly show: (widget: Widget) => void;
};

const consentStatus = (given: boolean) => ({ getConsentStatus: () => String(given) });

const waits = (widget: Widget, widgets: readonly Widget[]): boolean =>
  widget.kind === 'Wallet' && widgets.some((other) => other.kind === 'AddressBook' && !other.isSettled);

export const createWidgetRegistry = (
  pages: WidgetPages,
  authorize: QuietAuthorize,
  settings: ScriptSettings,
): WidgetRegistry => {
  const widgets: Widget[] = [];
  const waiting = new Map<Widget, ReturnType<typeof setTimeout>>();

  const draw = (widget: Widget): void => {
    clearTimeout(waiting.get(widget));
    waiting.delete(widget);
    render(widget, pages, authorize, (event) => hear(widget, event));
  };

  /** Wallets follow the address: those on the page load anew, those that waited for it load now. */
  const reloadWallets = (): void => {
    for (const widget of widgets) {
      const isOnPage = widget.frame?.isConnected === true;
      if (widget.kind === 'Wallet' && (isOnPage || waiting.has(widget))) draw(widget);
    }
  };

  const settle = (widget: Widget): void => {
    widget.isSettled = true;
    for (const waiter of [...waiting.keys()]) if (!waits(waiter, widgets)) draw(waiter);
  };

  const consentHeard = (given: boolean): readonly (() => unknown)[] =>
    widgets
      .filter((widget) => widget.kind === 'Consent')
      .map((widget) => () => widget.options.onConsent?.({ ...widget.face, ...consentStatus(given) }));

  const callsFor = (widget: Widget, event: WidgetEvent): readonly (() => unknown)[] => {
    const { options, face } = widget;
    switch (event.type) {
      case 'contract':
        return [
          ...announceContract(widgets, event.contractId, settings),
          () => options.displayMode === 'Read' && settle(widget),
        ];
      case 'select':
        widget.isSettled = true;
        return [
          () => options.onSelect?.(selectArgument(widget, settings)),
          () => widget.kind === 'AddressBook' && reloadWallets(),
        ];
      case 'height':
        return [() => resizeFrame(widget.frame, event.pixels)];
      case 'consent-ready':
        return [() => options.onReady?.({ ...face, ...consentStatus(event.given) })];
      case 'consent':
        return consentHeard(event.given);
      case 'error':
        return [() => options.onError?.(errorObject(event)), () => settle(widget)];
      default:
        return event satisfies never;
    }
  };

  const hear = (widget: Widget, event: WidgetEvent): void => runInTurn(callsFor(widget, event));

  return {
    add: (widget) => {
      widgets.push(widget);
    },
    show: (widget) => {
      if (!waits(widget, widgets)) return draw(widget);
      clearTimeout(waiting.get(widget));
      waiting.set(
        widget,
        setTimeout(() => draw(widget), longestWait),
      );
    },
  };
};
