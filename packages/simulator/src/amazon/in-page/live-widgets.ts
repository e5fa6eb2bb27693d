import { act, newestOf, type WidgetAction } from '../widget-pages/act.js';
import { entriesOf } from '../widget-pages/entries.js';
import { openWidgetPage } from '../widget-pages/open.js';
import type { WidgetEvent } from '../widget-pages/widget-event.js';
import { widgetHtml } from '../widget-pages/widget-html.js';
import { problemPage, type WidgetPage } from '../widget-pages/widget-page.js';
import type { WidgetRequest } from '../widget-pages/widget-request.js';
import { type WidgetErrorCode, type WidgetKind, widgetError } from '../world/widget-errors.js';
import { buyerOf, type World } from '../world/world.js';
import { fillFrame, frameDocument, showInFrame } from './frame-document.js';

type LiveWidget = {
  readonly frame: HTMLIFrameElement;
  readonly hear: (event: WidgetEvent) => void;
  page: WidgetPage;
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
  /** What the buyer does in the newest widget of a kind; false when none is on the page. */
  readonly actOn: (kind: WidgetKind, action: WidgetAction) => boolean;
  /** Chooses the n-th entry, counted from 1, as a click does; false when there is none that can be chosen. */
  readonly choose: (kind: WidgetKind, position: number) => boolean;
  /** Lets every widget of a kind that is on the page report an error; false when none is. */
  readonly raise: (kind: WidgetKind, code: WidgetErrorCode) => boolean;
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

  const actOn = (kind: WidgetKind, action: WidgetAction): boolean => {
    const widget = ofKind(kind).at(-1);
    if (widget !== undefined) update(widget, act(world, widget.page, action));
    return widget !== undefined;
  };

  /** A choice made while the frame still loads is shown when it has loaded. */
  const showNewest = (widget: LiveWidget): void => {
    void widgetHtml(widget.page.view).then((body) => showInFrame(widget.frame, body));
  };

  const draw = async (widget: LiveWidget): Promise<void> => {
    const { frame, page } = widget;
    const whole = await frameDocument(page.request.widget, 'widget', await widgetHtml(page.view));
    frame.addEventListener('load', () => showNewest(widget));
    fillFrame(frame, whole);
  };

  return {
    show: (frame, request, hear) => {
      const widget = { frame, hear, page: openWidgetPage(world, request) };
      drawn.set(frame, widget);
      void draw(widget).then(() => {
        for (const event of widget.page.events) if (frame.isConnected) hear(event);
      });
    },
    actIn: (frameWindow, action) => {
      const widget = onPage().find(({ frame }) => frame.contentWindow === frameWindow);
      if (widget !== undefined) update(widget, act(world, widget.page, action));
      return widget !== undefined;
    },
    actOn,
    choose: (kind, position) => {
      const reference = ofKind(kind).at(-1)?.page.reference;
      if (reference === undefined) return false;
      const entry = entriesOf(kind, buyerOf(world, reference.userId), newestOf(world, reference))[
        position - 1
      ];
      if (entry === undefined || entry.declined) return false;
      return actOn(kind, { action: 'choose', entry: entry.id });
    },
    raise: (kind, code) => {
      const widgets = ofKind(kind);
      const error = widgetError(code);
      for (const widget of widgets) {
        if (code === 'ITP') widget.hear({ type: 'error', ...error });
        else update(widget, problemPage(widget.page.request, error));
      }
      return widgets.length > 0;
    },
  };
};
