import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedClock, seconds } from '../test-world/moved-clock.test.support.js';
import { checkSlots, type SlotSettings, slotsOf } from './slot-settings.js';
import { createSlots, type Slot, type SlotKind } from './slots.js';

const settings: SlotSettings = { ...slotsOf(10), longestWait: 15 * seconds, refuseAbove: 10 * seconds };

const open = (changed: Partial<SlotSettings> = {}) => {
  const { clock, advance } = movedClock();
  return { slots: createSlots({ ...settings, ...changed }, clock), advance };
};

const required = (slot: Slot | null): Slot => {
  if (slot === null) throw new TypeError('There is a slot.');
  return slot;
};

/** Takes slots and keeps what has come of them. */
const asking = (slots: ReturnType<typeof createSlots>) => {
  const given: { readonly kind: SlotKind; readonly slot: Slot }[] = [];
  const missed: SlotKind[] = [];
  const ask = (kind: SlotKind): void => {
    void slots.take(kind).then((slot) => {
      if (slot === null) missed.push(kind);
      else given.push({ kind, slot });
    });
  };
  return { given, missed, ask };
};

/** Everything that is due in this turn has happened. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('ledger 35: the calls that may be open at the CRM', () => {
  it('are ten: three of them for money only, two for look-ups only', async () => {
    const { slots } = open();
    const { given, ask } = asking(slots);
    for (const kind of ['unreserved', 'money', 'settling'] as const) {
      for (let asked = 0; asked < 10; asked += 1) ask(kind);
    }
    await settled();
    const of = (kind: SlotKind): number => given.filter((one) => one.kind === kind).length;
    expect([of('unreserved'), of('money'), of('settling')]).toEqual([5, 3, 2]);
    expect([slots.open(), slots.waiting()]).toEqual([10, 20]);
  });

  it('whoever waits longest is next, but for what is kept for others', async () => {
    const { slots } = open({ total: 3, forMoney: 1, forSettling: 0 });
    const { given, ask } = asking(slots);
    for (const kind of ['unreserved', 'unreserved', 'money', 'unreserved', 'money'] as const) ask(kind);
    await settled();
    expect(given.map(({ kind }) => kind)).toEqual(['unreserved', 'unreserved', 'money']);
    given[2]?.slot.giveBack();
    await settled();
    expect(given[3]?.kind).toBe('money');
    given[0]?.slot.giveBack();
    await settled();
    expect(given[4]?.kind).toBe('unreserved');
  });

  it('who waits for too long goes without, and takes no slot later', async () => {
    const { slots, advance } = open({ total: 1, forMoney: 0, forSettling: 0 });
    const { given, missed, ask } = asking(slots);
    ask('money');
    ask('money');
    await settled();
    advance(15 * seconds);
    await settled();
    expect(missed).toEqual(['money']);
    given[0]?.slot.giveBack();
    expect([slots.open(), slots.waiting()]).toEqual([0, 0]);
  });

  it('a slot that is given back twice is one slot', async () => {
    const { slots } = open({ total: 2, forMoney: 0, forSettling: 0 });
    const first = required(await slots.take('money'));
    required(await slots.take('money'));
    first.giveBack();
    first.giveBack();
    expect(slots.open()).toBe(1);
  });

  it('a page view takes a slot at once or not at all, and none that somebody waits for', async () => {
    const { slots } = open({ total: 2, forMoney: 1, forSettling: 0 });
    const view = required(slots.takeAtOnce());
    expect(slots.takeAtOnce()).toBeNull();
    const { ask } = asking(slots);
    ask('unreserved');
    view.giveBack();
    expect(slots.takeAtOnce()).toBeNull();
  });

  it('predicts the wait from who waits already and what calls take, the open ones too', async () => {
    const { slots, advance } = open({ total: 2, forMoney: 0, forSettling: 0 });
    const first = required(await slots.take('money'));
    expect(slots.predictedWait()).toBe(0);
    advance(4 * seconds);
    first.giveBack();
    const { ask } = asking(slots);
    for (let asked = 0; asked < 5; asked += 1) ask('money');
    expect(slots.waiting()).toBe(3);
    expect(slots.predictedWait()).toBe(8 * seconds);
    advance(10 * seconds);
    expect(slots.predictedWait()).toBe(20 * seconds);
  });

  it('never more than all are open, what is kept stays free for its own, and nobody waits for ever', async () => {
    const step = fc.record({
      kind: fc.constantFrom<SlotKind>('money', 'settling', 'unreserved'),
      ends: fc.nat({ max: 3 }),
      which: fc.nat(),
    });
    const sizes = fc
      .record({
        forMoney: fc.nat({ max: 3 }),
        forSettling: fc.nat({ max: 3 }),
        more: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ more, ...kept }) => ({ ...kept, total: kept.forMoney + kept.forSettling + more }));
    await fc.assert(
      fc.asyncProperty(sizes, fc.array(step, { maxLength: 60 }), async (size, steps) => {
        const { slots } = open(size);
        const { given, ask } = asking(slots);
        const ended = new Set<Slot>();
        const running = () => given.filter(({ slot }) => !ended.has(slot));
        const count = (kind: SlotKind): number => running().filter((one) => one.kind === kind).length;
        const endOne = (which: number): void => {
          const all = running();
          const one = all[which % Math.max(1, all.length)];
          if (one === undefined) return;
          ended.add(one.slot);
          one.slot.giveBack();
        };
        for (const { kind, ends, which } of steps) {
          ask(kind);
          await settled();
          for (let end = 0; end < ends; end += 1) {
            endOne(which);
            await settled();
          }
          const keptForMoney = Math.max(0, size.forMoney - count('money'));
          const keptForSettling = Math.max(0, size.forSettling - count('settling'));
          expect(running()).toHaveLength(slots.open());
          expect(slots.open() + keptForMoney + keptForSettling).toBeLessThanOrEqual(size.total);
        }
        while (running().length > 0) {
          endOne(0);
          await settled();
        }
        expect(given).toHaveLength(steps.length);
        expect(slots.waiting()).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('how many slots there are', () => {
  it.each([
    [10, 3, 2],
    [5, 1, 1],
    [1, 0, 0],
  ])('of %i, %i are for money and %i for look-ups', (total, forMoney, forSettling) => {
    expect(slotsOf(total)).toEqual({ total, forMoney, forSettling });
    checkSlots({ ...settings, ...slotsOf(total) });
  });

  it.each([
    { total: 5, forMoney: 3, forSettling: 2 },
    { total: 0, forMoney: 0, forSettling: 0 },
    { total: 2.5, forMoney: 0, forSettling: 0 },
    { total: 5, forMoney: -1, forSettling: 0 },
  ])('%o is a mistake', (changed) => {
    expect(() => checkSlots({ ...settings, ...changed })).toThrow('settings.slots');
  });
});
