/**
 * The page's script, as text because it runs in the browser as it stands: asks for the book again and again, and
 * touches the page only when something has changed, so that focus, scrolling and screen readers are left in peace.
 */
export const liveUpdate = `
const book = document.querySelector('[data-book]');
const count = document.querySelector('[data-count]');
const connection = document.querySelector('[data-connection]');
const time = document.querySelector('[data-time]');
const planned = document.querySelector('[data-planned]');
let shown = book.dataset.book;

const show = async () => {
  try {
    const response = await fetch('/__operator/book');
    const answer = await response.json();
    connection.hidden = true;
    time.textContent = answer.time;
    planned.textContent = answer.planned;
    if (answer.version === shown) return;
    shown = answer.version;
    book.innerHTML = answer.html;
    count.textContent = answer.count;
  } catch {
    connection.hidden = false;
  }
};

const keepShowing = async () => {
  if (document.visibilityState === 'visible') await show();
  setTimeout(keepShowing, 1000);
};

const send = async (panel, button) => {
  const said = panel.querySelector('[data-said]');
  const body = new URLSearchParams(new FormData(panel, button));
  said.textContent = '';
  button.disabled = true;
  try {
    const headers = { accept: 'application/json' };
    const response = await fetch(panel.action, { method: 'POST', body, headers });
    said.textContent = (await response.json()).said;
    await show();
  } catch {
    connection.hidden = false;
  } finally {
    button.disabled = false;
    button.focus();
  }
};

for (const panel of document.querySelectorAll('[data-panel]')) {
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(panel, event.submitter);
  });
}
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void show();
});
void keepShowing();
`;
