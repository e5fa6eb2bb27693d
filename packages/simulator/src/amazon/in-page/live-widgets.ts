import { act, newestOf, type WidgetAction } from '../widget-pages/act.js';
import { entriesOf } from '../widget-pages/entries.js';
import { openWidgetPage } from '../widget-pages/open.js';
import type { WidgetEvent } from '../widget-pages/widget-event.js';
import { widgetHtml } from '../widget-pages/widget-html.js';
import { problemPage, type WidgetPage } from '../widget-pages/widget-page.js';
import type { WidgetRequest } from '../widget-pages/widget-request.js';
import type { WidgetEntry } from '../widget-pages/widget-view.js';
import type { Reference } from '../world/references.js';
import { type WidgetErrorCode, type WidgetKind, widgetError } from '../world/widget-errors.js';
import { buyerOf, type World } from '../world/world.js';
import { fillFrame, frameDocument, showInFrame } from './frame-document.js';
import { RemoteError } from './remote-error.js';
import { type WidgetOnPage, widgetsInWords } from './what-is-on-the-page.js';

type LiveWidget = {
  readonly frame: HTMLIFrameElement;
  readonly hear: (event: WidgetEvent) => void;
  page: WidgetPage;
  /** Whether the page has heard what the widget tells at first. */
  hasTold: boolean;
};

const onPageAs = ({ page, hasTold }: LiveWidget): WidgetOnPage => {
  const kind = page.request.widget;
  if (page.view.shows === 'problem') return { kind, state: 'failed', error: page.view.error.code };
  return { kind, state: hasTold ? 'usable' : 'loading' };
};

/** The widgets that are on the page now, with what their frames show. */
export type LiveWidgets = {
  readonly show: (
    frame: HTMLIFrameElement,
    request: WidgetRequest,
    hear: (event: WidgetEvent) => void,
  ) => void;
  /** What the buyer does in a frame; false when the window is no widget's. */
  readonly actIn: (frameWindow: unknown, action: WidgetAction) => boolean;
  /** The widgets on the page, in the order in which they were drawn. */
  readonly onPage: () => readonly WidgetOnPage[];
  /** Ticks or unticks the newest Consent; throws a RemoteError where there is none. */
  readonly toggleConsent: () => void;
  /** Chooses the n-th entry, counted from 1, as a click does; throws a RemoteError where that cannot be. */
  readonly choose: (kind: WidgetKind, position: number) => void;
  /** Lets every widget of a kind that is on the page report an error; throws a RemoteError where none is. */
  readonly raise: (kind: WidgetKind, code: WidgetErrorCode) => void;
};

export const createLiveWidgets = (world: World): LiveWidgets => {
  const drawn = new Map<HTMLIFrameElement, LiveWidget>();

  const onPage = (): readonly LiveWidget[] => {
    for (const frame of drawn.keys()) if (!frame.isConnected) drawn.delete(frame);
    return [...drawn.values()];
  };

  const update = (widget: LiveWidget, page: WidgetPage): void => {
    widget.page = page;
    showNewest(widget);
    for (const event of page.events) widget.hear(event);
  };

  const ofKind = (kind: WidgetKind): readonly LiveWidget[] =>
    onPage().filter(({ page }) => page.request.widget === kind);

  /** The newest widget of a kind, and the reference that it works on. */
  const usable = (kind: WidgetKind): { readonly widget: LiveWidget; readonly reference: Reference } => {
    const widget = ofKind(kind).at(-1);
    const reference = widget?.page.reference;
    if (widget !== undefined && reference !== undefined) return { widget, reference };
    const there = widgetsInWords(onPage().map(onPageAs));
    throw new RemoteError('no-widget', `No ${kind} that works is on the page. ${there}`, true);
  };

  const entryAt = (kind: WidgetKind, position: number, reference: Reference): WidgetEntry => {
    const entries = entriesOf(kind, buyerOf(world, reference.userId), newestOf(world, reference));
    const entry = entries[position - 1];
    if (entry === undefined) {
      throw new RemoteError(
        'no-entry',
        `The ${kind} has no entry ${position}: it has ${entries.length}, counted from 1.`,
      );
    }
    if (!entry.declined) return entry;
    throw new RemoteError(
      'no-entry',
      `In the ${kind}, entry ${position} cannot be chosen: it was declined on this reference.`,
    );
  };

  /** A choice made while the frame still loads is shown when it has loaded. */
  const showNewest = (widget: LiveWidget): void => {
    void widgetHtml(widget.page.view).then((body) => showInFrame(widget.frame, body));
  };

  const draw = async (widget: LiveWidget): Promise<void> => {
    const { frame, page } = widget;
    await world.network.pass();
    const whole = await frameDocument(page.request.widget, 'widget', await widgetHtml(page.view));
    frame.addEventListener('load', () => showNewest(widget));
    fillFrame(frame, whole);
  };

  return {
    show: (frame, request, hear) => {
      const widget = { frame, hear, page: openWidgetPage(world, request), hasTold: false };
      drawn.set(frame, widget);
      void draw(widget).then(() => {
        widget.hasTold = true;
        for (const event of widget.page.events) if (frame.isConnected) hear(event);
      });
    },
    actIn: (frameWindow, action) => {
      const widget = onPage().find(({ frame }) => frame.contentWindow === frameWindow);
      if (widget !== undefined) update(widget, act(world, widget.page, action));
      return widget !== undefined;
    },
    onPage: () => onPage().map(onPageAs),
    toggleConsent: () => {
      const { widget } = usable('Consent');
      update(widget, act(world, widget.page, { action: 'consent' }));
    },
    choose: (kind, position) => {
      const { widget, reference } = usable(kind);
      const { id } = entryAt(kind, position, reference);
      update(widget, act(world, widget.page, { action: 'choose', entry: id }));
    },
    raise: (kind, code) => {
      const widgets = ofKind(kind);
      if (widgets.length === 0) {
        const there = widgetsInWords(onPage().map(onPageAs));
        throw new RemoteError('no-widget', `No ${kind} is on the page. ${there}`, true);
      }
      const error = widgetError(code);
      for (const widget of widgets) {
        if (code === 'ITP') widget.hear({ type: 'error', ...error });
        else update(widget, problemPage(widget.page.request, error));
      }
    },
  };
};
