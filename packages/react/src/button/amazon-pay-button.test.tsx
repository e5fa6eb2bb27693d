import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AmazonPayButton, useAmazonCheckout } from '../index.js';
import { testPage } from '../test-page/test-page.test.support.js';

const Status = () => <output>{useAmazonCheckout(({ state }) => state.status)}</output>;
const theButton = () => screen.findByRole('button', { name: 'Pay with Amazon' });
const frameOf = (button: HTMLElement) => button.closest('[data-state]');

afterEach(() => {
  vi.useRealTimers();
});

describe('AmazonPayButton', () => {
  test('is loading, then one button', async () => {
    const { show } = testPage();
    const { container } = show(<AmazonPayButton className="mine" style={{ minHeight: 90 }} />);
    const frame = container.querySelector<HTMLElement>('.mine');
    expect(frame?.dataset.state).toBe('loading');
    expect(frame?.ariaBusy).toBe('true');
    expect(frame?.style.minHeight).toBe('90px');
    expect(container.textContent).toBe('Loading…');
    await theButton();
    await waitFor(() => expect(frame?.dataset.state).toBe('ready'));
    expect(frame?.ariaBusy).toBe('false');
    expect(container.textContent).toBe('');
    expect(container.querySelectorAll('img').length).toBe(1);
    expect(document.querySelectorAll('script').length).toBe(1);
  });

  test('is called what the page’s sentences or its own label call it', async () => {
    const { show } = testPage();
    const messages = { 'button:label': 'Mit Amazon bezahlen' };
    show(
      <>
        <AmazonPayButton />
        <AmazonPayButton label="Gleich bezahlen" />
      </>,
      { messages },
    );
    await screen.findByRole('button', { name: 'Mit Amazon bezahlen' });
    await screen.findByRole('button', { name: 'Gleich bezahlen' });
  });

  test('hands its root to a ref', async () => {
    const { show } = testPage();
    const roots: (HTMLDivElement | null)[] = [];
    const keep = (root: HTMLDivElement | null) => {
      roots.push(root);
    };
    const { unmount, container } = show(<AmazonPayButton ref={keep} />);
    expect(roots.at(-1)).toBe(container.querySelector('[data-state]'));
    unmount();
    expect(roots.at(-1)).toBe(null);
  });

  test('is drawn once for a hundred renders with new callbacks, and calls the newest', async () => {
    const { around } = testPage();
    const clicks: number[] = [];
    const page = (turn: number) => around(<AmazonPayButton onClick={() => clicks.push(turn)} />);
    const { rerender } = render(page(0));
    const first = await theButton();
    for (let turn = 1; turn <= 100; turn += 1) rerender(page(turn));
    expect(await theButton()).toBe(first);
    fireEvent.click(first);
    expect(clicks).toEqual([100]);
  });

  test('is drawn anew when it shall look different', async () => {
    const { around } = testPage();
    const { rerender } = render(around(<AmazonPayButton color="Gold" />));
    const first = await theButton();
    rerender(around(<AmazonPayButton color="DarkGray" />));
    await waitFor(() => expect(first.isConnected).toBe(false));
    expect((await theButton()).getAttribute('src')).toContain('darkgray');
  });

  test('two of them share one script and one sign-in', async () => {
    const { remote, show } = testPage();
    show(
      <>
        <AmazonPayButton label="Upper" />
        <AmazonPayButton label="Lower" />
        <Status />
      </>,
    );
    const upper = await screen.findByRole('button', { name: 'Upper' });
    const lower = await screen.findByRole('button', { name: 'Lower' });
    expect(document.querySelectorAll('script').length).toBe(1);
    await screen.findByText('signed-out');
    fireEvent.click(upper);
    remote.closePopup();
    fireEvent.click(lower);
    remote.signIn();
    await screen.findByText('choosing');
    // Nobody asks again: no sign-in is under way.
    fireEvent.click(upper);
    expect(() => remote.signIn()).toThrow('No sign-in is under way');
  });

  test('stays usable when Amazon’s window was closed', async () => {
    const { remote, show } = testPage();
    show(<AmazonPayButton />);
    const button = await theButton();
    fireEvent.click(button);
    remote.closePopup();
    expect(frameOf(button)?.getAttribute('data-state')).toBe('ready');
    fireEvent.click(button);
    remote.signIn();
  });

  test('says that Amazon’s script cannot be loaded, and tries again', async () => {
    vi.useFakeTimers();
    const { remote, show, events } = testPage();
    remote.failScript(3);
    const { container } = show(
      <>
        <AmazonPayButton />
        <Status />
      </>,
    );
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    const frame = container.querySelector('[data-state]');
    expect(frame?.getAttribute('data-state')).toBe('error');
    expect(screen.getByRole('alert').textContent).toContain('Amazon Pay had a problem. Please try again.');
    expect(screen.getByText('unavailable')).toBeTruthy();
    expect(events.at(-1)).toEqual({ type: 'status', from: 'loading', to: 'unavailable', notice: null });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(frame?.getAttribute('data-state')).toBe('ready');
    expect(screen.getByText('signed-out')).toBeTruthy();
  });

  test('shows the page’s own faces', async () => {
    vi.useFakeTimers();
    const { remote, show } = testPage();
    remote.failScript(6);
    const { container } = show(
      <AmazonPayButton
        loading={<i>one moment</i>}
        error={({ error, retry }) => (
          <button type="button" onClick={retry}>
            {error.code}
          </button>
        )}
      />,
    );
    expect(container.textContent).toBe('one moment');
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(container.textContent).toBe('script-unavailable');
    fireEvent.click(screen.getByRole('button'));
    expect(container.textContent).toBe('one moment');
  });

  test('translates an error by its code', async () => {
    vi.useFakeTimers();
    const { remote, show } = testPage();
    remote.failScript(3);
    show(<AmazonPayButton />, {
      messages: { 'error:script-unavailable': 'Geht gerade nicht.', 'frame:try-again': 'Noch einmal' },
    });
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(screen.getByRole('alert').textContent).toContain('Geht gerade nicht.');
    expect(screen.getByRole('button', { name: 'Noch einmal' })).toBeTruthy();
  });

  test('leaves nothing of its own behind, in whatever phase it goes', async () => {
    const { show } = testPage();
    show(<AmazonPayButton />).unmount();
    const { unmount } = show(<AmazonPayButton />);
    await theButton();
    unmount();
    await Promise.resolve();
    expect(document.body.querySelectorAll('img, section').length).toBe(0);
  });
});
