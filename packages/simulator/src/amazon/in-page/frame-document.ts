import { html, raw } from 'hono/html';
import { stylesheet } from '../appearance/stylesheet.js';

/** What a frame sends to the page around it: the name of an action and one value. */
const frameScript = `
addEventListener('click', (event) => {
  const element = event.target instanceof Element ? event.target.closest('[data-action], [name="decision"]') : null;
  if (element === null) return;
  event.preventDefault();
  const checked = document.querySelector('input:checked');
  const action = element.dataset.action ?? element.value;
  const value = element.dataset.value ?? (checked === null ? '' : checked.value);
  const picker = document.querySelector('[name="scenario"]');
  const scenario = picker === null ? '' : picker.value;
  parent.postMessage({ simulatedAmazon: { action, value, scenario } }, '*');
});
addEventListener('message', ({ source, data }) => {
  if (source !== parent || typeof data.simulatedAmazonHtml !== 'string') return;
  const focused = document.activeElement === null ? null : document.activeElement.getAttribute('href');
  document.querySelector('main').innerHTML = data.simulatedAmazonHtml;
  const again = [...document.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused);
  if (again !== undefined) again.focus();
});
`;

/** A page for a sandboxed frame, which shares no origin with the page around it and loads nothing. */
export const frameDocument = async (
  title: string,
  className: 'page' | 'widget',
  body: string,
): Promise<string> =>
  String(
    await html`<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>${title}</title><style>${raw(stylesheet)}</style></head>
<body><main class="${className}">${raw(body)}</main><script>${raw(frameScript)}</script></body></html>`,
  );

/** Replaces what such a frame shows, without loading it anew. */
export const showInFrame = (frame: HTMLIFrameElement, body: string): void =>
  frame.contentWindow?.postMessage({ simulatedAmazonHtml: body }, '*');

export const fillFrame = (frame: HTMLIFrameElement, document: string): void => {
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = document;
};
