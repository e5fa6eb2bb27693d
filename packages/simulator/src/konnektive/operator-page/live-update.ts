/**
 * The page's script, as text because it runs in the browser as it stands: asks for the book again and again, and
 * touches the page only when something has changed, so that focus, scrolling and screen readers are left in peace.
 */
export const liveUpdate = `
const book = document.querySelector('[data-book]');
const count = document.querySelector('[data-count]');
const connection = document.querySelector('[data-connection]');
const time = document.querySelector('[data-time]');
const timeForm = document.querySelector('[data-time-form]');
const said = document.querySelector('[data-said]');
let shown = book.dataset.book;

const show = async () => {
  try {
    const response = await fetch('/__operator/book');
    const answer = await response.json();
    connection.hidden = true;
    time.textContent = answer.time;
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

const moveTime = async (button) => {
  const body = new URLSearchParams({ step: button.value });
  button.disabled = true;
  try {
    const headers = { accept: 'application/json' };
    const response = await fetch(timeForm.action, { method: 'POST', body, headers });
    said.textContent = (await response.json()).said;
    await show();
  } catch {
    connection.hidden = false;
  } finally {
    button.disabled = false;
    button.focus();
  }
};

timeForm.addEventListener('submit', (event) => {
  event.preventDefault();
  said.textContent = '';
  void moveTime(event.submitter);
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void show();
});
void keepShowing();
`;
