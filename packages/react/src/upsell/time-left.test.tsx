import { act, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { UpsellOffer } from '../index.js';
import { german } from '../messages/german.js';
import { funnelPage } from '../test-page/funnel-page.test.support.js';

const minutes = (count: number) => count * 60_000;
const said = () => document.querySelector('[data-landerpay="UpsellTimeLeft"]');

test('the time left is shown in the last hour, read aloud in the last five minutes, and ends the offer', async () => {
  const { show } = await funnelPage('one-time', { upsellWindow: minutes(90) });
  vi.useFakeTimers({ now: Date.now() });
  show(<UpsellOffer step="parcel" />);
  const pass = (count: number) => act(() => vi.advanceTimersByTimeAsync(minutes(count)));
  await pass(0);
  expect(said()).toBe(null);
  await pass(31);
  expect(said()?.textContent).toBe('You can add it to your order for 59 more minutes.');
  expect(said()?.getAttribute('aria-live')).toBe('off');
  await pass(54);
  expect(said()?.textContent).toBe('You can add it to your order for 5 more minutes.');
  expect(said()?.getAttribute('aria-live')).toBe('polite');
  await pass(4);
  expect(said()?.textContent).toBe('You can add it to your order for 1 more minute.');
  await pass(1);
  expect(said()).toBe(null);
  screen.getByText('Nothing can be added to your order any more.');
  vi.useRealTimers();
});

test('a German page says it in German', async () => {
  const { show } = await funnelPage('one-time', { upsellWindow: minutes(30) });
  const { container } = show(<UpsellOffer step="bigger" onDone={() => {}} />, {
    locale: 'de',
    messages: german,
  });
  await screen.findByRole('button', { name: /^Ja, für 79,00\s\$ hinzufügen$/ });
  screen.getByText(/^Sie können es noch \d+ Minuten lang zu Ihrer Bestellung hinzufügen\.$/);
  screen.getByText('In Ihrer Bestellung kommt es an die Stelle von Starter kit.');
  expect(container.textContent).not.toMatch(/order|You |Please|thank/i);
});
