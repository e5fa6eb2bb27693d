/**
 * The page's script, as text because it runs in the browser as it stands: asks for the list again and again, and
 * touches the page only when something has changed, so that focus, scrolling and screen readers are left in peace.
 */
export const liveUpdate = `
const list = document.querySelector('[data-list]');
const count = document.querySelector('[data-count]');
const connection = document.querySelector('[data-connection]');
let shown = list.dataset.list;

const show = async () => {
  try {
    const response = await fetch('/__operator/orders');
    const { version, count: said, html } = await response.json();
    connection.hidden = true;
    if (version === shown) return;
    shown = version;
    list.innerHTML = html;
    count.textContent = said;
  } catch {
    connection.hidden = false;
  }
};

const keepShowing = async () => {
  if (document.visibilityState === 'visible') await show();
  setTimeout(keepShowing, 1000);
};

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void show();
});
void keepShowing();
`;
