import { describe, expect, it } from 'vitest';
import { minutes, movedClock } from '../test-world/moved-clock.test.support.js';
import { createAddressLimit } from './address-limit.js';

const open = () => {
  const { clock, advance } = movedClock();
  const limit = createAddressLimit({ most: 3, within: 10 * minutes }, clock);
  const count = (address: string, times: number): void => {
    for (let time = 0; time < times; time += 1) limit.count(address);
  };
  return { limit, advance, count };
};

describe('ledger 33: what an address may do', () => {
  it('is so much within a time, and then waits for its end', () => {
    const { limit, advance, count } = open();
    count('203.0.113.7', 2);
    advance(4 * minutes);
    expect(limit.spentFor('203.0.113.7')).toBe(0);
    count('203.0.113.7', 1);
    expect(limit.spentFor('203.0.113.7')).toBe(6 * minutes);
    count('203.0.113.7', 5);
    advance(6 * minutes);
    expect(limit.spentFor('203.0.113.7')).toBe(0);
    count('203.0.113.7', 2);
    expect(limit.spentFor('203.0.113.7')).toBe(0);
  });

  it('does not last longer where the clock is set back', () => {
    const { limit, advance, count } = open();
    count('203.0.113.7', 3);
    advance(-60 * minutes);
    expect(limit.spentFor('203.0.113.7')).toBe(0);
  });

  it.each([
    ['203.0.113.7', '203.0.113.8', false],
    ['2001:db8::1', '2001:db8:0:0:9:8:7:6', true],
    ['2001:db8:0:1::1', '2001:db8:0:2::1', false],
    ['2001:db8::1', '2001:db8:1::1', false],
    ['1:2:3:4:5:6:7:8', '1:2:3:4::', true],
    ['::1', '::2', true],
  ])('%s and %s share it: %s', (one, other, shared) => {
    const { limit, count } = open();
    count(one, 3);
    expect(limit.spentFor(other) > 0).toBe(shared);
  });

  it('a flood of addresses takes no more memory than ten thousand, and forgets who came first', () => {
    const { limit, count } = open();
    count('203.0.113.7', 3);
    for (let each = 0; each < 9_999; each += 1) count(`10.0.${each >> 8}.${each & 255}`, 1);
    expect(limit.spentFor('203.0.113.7')).toBeGreaterThan(0);
    count('192.0.2.1', 1);
    expect(limit.spentFor('203.0.113.7')).toBe(0);
  });
});
