import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import '@landerpay/react/styles.css';

const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const colourOf = (selector: string): string => getComputedStyle(element(selector)).backgroundColor;

const Parts = ({ theme }: { readonly theme?: 'light' | 'dark' }) => (
  <div id="place" data-theme={theme}>
    <button type="button" data-landerpay="PlaceOrderButton">
      Buy
    </button>
    <div data-landerpay="CheckoutNotice" data-state="placing">
      <div role="status">…</div>
      <div role="alert" />
      <button type="button">Go on</button>
      <a href="https://bank.example/">Go on</a>
    </div>
    <div data-landerpay="Wallet" data-state="waiting" style={{ display: 'grid', minHeight: 228 }}>
      <section />
      <div>Wait</div>
    </div>
  </div>
);

beforeAll(() => {
  // What pages do to buttons, with the weight of an element.
  document.head.append(
    Object.assign(document.createElement('style'), {
      id: 'reset',
      textContent: 'button { padding: 0; border: 0; background: none; font: inherit }',
    }),
  );
});

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

describe('the stylesheet', () => {
  test('makes everything that is clicked as high as a finger, whatever the page does to buttons', async () => {
    await render(<Parts />);
    const clicked = [...document.querySelectorAll('#place button, #place a')];
    expect(clicked).toHaveLength(3);
    for (const one of clicked) expect(one.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(colourOf('[data-landerpay="PlaceOrderButton"]')).toBe('rgb(21, 94, 71)');
  });

  test('is never lower than a finger, even where the page asks for it', async () => {
    document.documentElement.style.setProperty('--landerpay-control-height', '1rem');
    await render(<Parts />);
    expect(element('#place button').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  });

  test('shows yes and no alike, also where one is longer and they stand one above the other', async () => {
    await render(
      <div data-landerpay="UpsellAnswers" style={{ width: 240 }}>
        <button type="button">Yes, add it to my order for $83.95</button>
        <button type="button">No</button>
      </div>,
    );
    const [yes, no] = [...document.querySelectorAll('[data-landerpay="UpsellAnswers"] > button')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(no?.top).toBeGreaterThan(yes?.top ?? Number.NaN);
    expect([no?.width, no?.height]).toEqual([yes?.width, yes?.height]);
    expect(yes?.height).toBeGreaterThan(50);
  });

  test('is dark where a part of the page is, and stands by it', async () => {
    await render(<Parts theme="dark" />);
    expect(colourOf('[data-landerpay="Wallet"]')).toBe('rgb(27, 29, 33)');
    expect(getComputedStyle(element('#place')).colorScheme).toBe('dark');
    element('#place').dataset.theme = 'light';
    expect(colourOf('[data-landerpay="Wallet"]')).toBe('rgb(255, 255, 255)');
  });

  test('has the page’s own colours and sizes', async () => {
    document.documentElement.style.setProperty('--landerpay-accent', 'rgb(1, 2, 3)');
    document.documentElement.style.setProperty('--landerpay-widget-height', '300px');
    await render(<Parts />);
    expect(colourOf('[data-landerpay="PlaceOrderButton"]')).toBe('rgb(1, 2, 3)');
    expect(element('[data-landerpay="Wallet"]').getBoundingClientRect().height).toBe(300);
  });
});
