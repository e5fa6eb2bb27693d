import { fillFrame, frameDocument } from './frame-document.js';

export type SignInSheet = {
  readonly frameWindow: () => unknown;
  readonly remove: () => void;
};

const sheetStyle =
  'position:fixed;inset:0;z-index:2147483646;display:grid;place-items:center;background:rgb(0 0 0 / 55%)';
const windowStyle =
  'width:min(27rem,100vw);height:min(46rem,100vh);display:flex;flex-direction:column;background:#fff';
const closeStyle =
  'align-self:flex-end;margin:6px;padding:6px 12px;font:600 14px system-ui;color:#17212b;background:#e4e8eb;border:0';

/** Draws the sign-in over the page, where Amazon would open a window. */
export const drawSignInSheet = (body: Promise<string>, closed: () => void): SignInSheet => {
  const sheet = document.createElement('div');
  sheet.setAttribute('role', 'dialog');
  sheet.setAttribute('aria-label', 'Simulated Amazon sign-in');
  sheet.style.cssText = sheetStyle;
  const pane = document.createElement('div');
  pane.style.cssText = windowStyle;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close window';
  close.style.cssText = closeStyle;
  close.addEventListener('click', closed);
  const frame = document.createElement('iframe');
  frame.title = 'Simulated Amazon sign-in';
  frame.style.cssText = 'flex:1;border:0';
  pane.append(close, frame);
  sheet.append(pane);
  document.body.append(sheet);
  void body
    .then((inside) => frameDocument('Sign in', 'page', inside))
    .then((whole) => fillFrame(frame, whole));
  return { frameWindow: () => frame.contentWindow, remove: () => sheet.remove() };
};
