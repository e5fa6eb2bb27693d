import { field, textIn } from '../foreign-values.js';
import type { WidgetPages } from '../script/widgets/widget-pages-port.js';
import { readWidgetEvent, type WidgetEvent } from '../widget-pages/widget-event.js';
import type { WidgetRequest } from '../widget-pages/widget-request.js';
import type { Marketplace } from '../world/marketplace.js';
import { paths } from './paths.js';

/** Posts a hidden form into the frame, so that the access token stands in no address. */
const post = (action: string, frame: HTMLIFrameElement, request: WidgetRequest): void => {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  form.target = frame.name;
  form.hidden = true;
  for (const [name, value] of [
    ['origin', location.origin],
    ['request', JSON.stringify(request)],
  ] as const) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  // Forms cannot be nested: one around the container would swallow ours.
  (frame.closest('form') ?? frame.parentElement)?.after(form);
  form.submit();
  form.remove();
};

/** The port of Widgets.js, with the stand-in's server behind it. */
export const createHostedWidgetPages = (origin: string, marketplace: Marketplace): WidgetPages => {
  const listeners = new Map<HTMLIFrameElement, (event: WidgetEvent) => void>();
  window.addEventListener('message', ({ source, origin: sender, data }: MessageEvent<unknown>) => {
    if (sender !== origin) return;
    const event = readWidgetEvent(field(data, 'widgetEvent'));
    if (event === undefined) return;
    for (const [frame, hear] of listeners) if (frame.contentWindow === source) hear(event);
  });
  return {
    marketplace,
    show: (frame, request, hear) => {
      for (const known of listeners.keys()) if (!known.isConnected) listeners.delete(known);
      listeners.set(frame, hear);
      post(`${origin}${paths.widget}`, frame, request);
    },
    createContract: async (wanted) => {
      const response = await fetch(`${origin}${paths.contract}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...wanted, marketplace }),
      });
      return response.ok ? textIn(await response.json(), 'id') : undefined;
    },
    artworkUrl: ({ language, type, color, size }) => {
      const words = [marketplace.environment, language, type, color, size].map((word) => word.toLowerCase());
      return `${origin}${paths.buttons}/${words.map(encodeURIComponent).join('/')}/button.svg`;
    },
    confirmationUrl: (sellerId, referenceId) =>
      `${origin}${paths.confirmation}?${new URLSearchParams({ sellerId, referenceId })}`,
    navigate: (url) => location.assign(url),
  };
};
