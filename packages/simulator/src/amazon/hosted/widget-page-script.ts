import { field, textIn } from '../foreign-values.js';
import { readPageData } from './page-data.js';
import { paths } from './paths.js';

const data = readPageData();
const merchantOrigin = textIn(data, 'merchantOrigin');

const tell = (events: unknown): void => {
  if (!Array.isArray(events)) return;
  for (const widgetEvent of events) window.parent.postMessage({ widgetEvent }, merchantOrigin);
};

const show = (html: string, link: HTMLElement): void => {
  const main = document.querySelector('main');
  if (main === null) return;
  main.innerHTML = html;
  const again = [...main.querySelectorAll('a')].find(
    (candidate) => candidate.hash === link.getAttribute('href'),
  );
  (again ?? main.querySelector('a'))?.focus();
};

const act = async (link: HTMLElement): Promise<void> => {
  const { action, value } = link.dataset;
  const response = await fetch(paths.widgetAction, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ page: textIn(data, 'page'), action, value }),
  });
  const answer: unknown = await response.json();
  show(textIn(answer, 'html'), link);
  tell(field(answer, 'events'));
};

let latest = Promise.resolve();
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-action]') : null;
  if (!(link instanceof HTMLElement)) return;
  event.preventDefault();
  latest = latest
    .then(() => act(link))
    .catch(() => show('<p role="alert">The simulated Amazon cannot be reached.</p>', link));
});
// Until now a click would have done nothing and been lost.
document.querySelector('main')?.removeAttribute('inert');
tell(field(data, 'events'));
