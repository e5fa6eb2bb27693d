import { expect, it } from 'vitest';
import type { RelayEvent } from '../events/event.js';
import { createProxies } from './proxies.js';

const forwarded = new Headers({ 'X-Forwarded-For': '203.0.113.9' });

const untrusting = () => {
  const events: RelayEvent[] = [];
  return { events, proxies: createProxies(null, (event) => events.push(event)) };
};

it('ledger 32: a private peer that forwards, with none trusted, is told once and stays a mistake', () => {
  const { events, proxies } = untrusting();
  expect(proxies.mistake()).toBeNull();
  expect(proxies.addressOf('10.0.0.5', forwarded)).toBe('10.0.0.5');
  proxies.addressOf('::ffff:192.168.1.1', new Headers({ Forwarded: 'for=203.0.113.9' }));
  proxies.addressOf('203.0.113.9', new Headers());
  expect(proxies.mistake()).toContain('LANDERPAY_TRUSTED_PROXIES');
  expect(events).toEqual([{ event: 'proxy-not-trusted' }]);
});

it.each([
  ['a public peer that forwards', '203.0.113.9', forwarded],
  ['a private peer that does not', '10.0.0.5', new Headers()],
  ['a peer without an address', '', forwarded],
])('ledger 32: %s is no mistake', (_, peer, headers) => {
  const { events, proxies } = untrusting();
  proxies.addressOf(peer, headers);
  expect(proxies.mistake()).toBeNull();
  expect(events).toEqual([]);
});

it('ledger 32: where proxies are trusted, another private peer is a buyer in that network', () => {
  const events: RelayEvent[] = [];
  const trusted = { trusts: () => false, header: 'x-forwarded-for' } as const;
  const proxies = createProxies(trusted, (event) => events.push(event));
  expect(proxies.addressOf('10.0.0.5', forwarded)).toBe('10.0.0.5');
  expect(proxies.mistake()).toBeNull();
  expect(events).toEqual([]);
});
