import { describe, expect, it } from 'vitest';
import type { RelayEvent } from '../events/event.js';
import { movedClock, seconds } from '../test-world/moved-clock.test.support.js';
import { createCircuit } from './circuit.js';

const settings = { refusals: 3, unknowns: 5, within: 60 * seconds, probePause: 30 * seconds };

const openCircuit = () => {
  const { clock, advance } = movedClock();
  const events: RelayEvent[] = [];
  const circuit = createCircuit(settings, clock, (event) => events.push(event));
  const told = (times: number, call: 'lead' | 'import' | 'upsale' | 'look-up', answer: string): void => {
    for (let time = 0; time < times; time += 1) circuit.told(call, answer);
  };
  return { circuit, advance, events, told };
};

/** A circuit that has just stopped sending. */
const stopped = () => {
  const world = openCircuit();
  world.told(3, 'lead', 'account-refused');
  return world;
};

describe('ledger 36: when no money is sent', () => {
  it('three refusals of the account in a row stop it, and it is told once', () => {
    const { circuit, events, told } = openCircuit();
    told(2, 'import', 'account-refused');
    expect([circuit.trouble(), circuit.closedFor()]).toEqual([null, 0]);
    told(2, 'import', 'account-refused');
    expect(circuit.trouble()).toEqual({ because: 'account-refused', call: 'import' });
    expect(circuit.closedFor()).toBe(30 * seconds);
    expect(circuit.enter()).toBeNull();
    expect(events).toEqual([{ event: 'circuit', money: 'stopped', because: 'account-refused' }]);
  });

  it('a clock that is set back keeps it closed no longer, and makes no old unknown end count again', () => {
    const { circuit, advance, told } = stopped();
    advance(-60 * 60 * seconds);
    expect(circuit.closedFor()).toBe(0);
    expect(circuit.enter()).not.toBeNull();

    const other = openCircuit();
    other.told(4, 'import', 'unknown');
    other.advance(-60 * 60 * seconds);
    other.told(4, 'import', 'unknown');
    expect(other.circuit.trouble()).toBeNull();
    told(1, 'lead', 'lead');
    expect(circuit.trouble()).toBeNull();
  });

  it.each(['order', 'declined', 'rejected', 'redirect'])(
    '“%s” between them begins the row anew',
    (answer) => {
      const { circuit, told } = openCircuit();
      told(2, 'import', 'account-refused');
      told(1, 'import', answer);
      told(2, 'import', 'account-refused');
      expect(circuit.trouble()).toBeNull();
    },
  );

  it.each(['failed', 'unknown', 'not-sent', 'cannot-tell'])('“%s” between them says nothing', (answer) => {
    const { circuit, told } = openCircuit();
    told(2, 'lead', 'account-refused');
    told(1, 'lead', answer);
    told(1, 'lead', 'account-refused');
    expect(circuit.trouble()).not.toBeNull();
    told(1, 'lead', answer);
    expect(circuit.trouble()).not.toBeNull();
  });

  it('look-ups that work say nothing of the right to sell', () => {
    const { circuit, told } = openCircuit();
    told(2, 'import', 'account-refused');
    told(1, 'look-up', 'order');
    told(1, 'import', 'account-refused');
    told(1, 'look-up', 'order');
    expect(circuit.trouble()).not.toBeNull();
  });

  it('five unknown ends of money calls within a minute stop it; of other calls, or over a longer time, they do not', () => {
    const { circuit, advance, told } = openCircuit();
    told(9, 'look-up', 'cannot-tell');
    told(9, 'lead', 'failed');
    told(9, 'import', 'not-sent');
    told(4, 'import', 'unknown');
    advance(60 * seconds);
    told(4, 'upsale', 'unknown');
    expect(circuit.trouble()).toBeNull();
    told(1, 'import', 'unknown');
    expect(circuit.trouble()).toEqual({ because: 'unknown-ends', call: 'import' });
  });

  it('after the pause one order is let in as the probe, and one after each further pause', () => {
    const { circuit, advance } = stopped();
    advance(30 * seconds);
    expect(circuit.closedFor()).toBe(0);
    expect(circuit.closedFor()).toBe(30 * seconds);
    advance(30 * seconds);
    expect(circuit.closedFor()).toBe(0);
  });

  it('one money call at a time is a probe, whether its order was let in or comes back for its answer', () => {
    const { circuit, advance } = stopped();
    advance(30 * seconds);
    const probe = circuit.enter();
    expect(probe).not.toBeNull();
    expect(circuit.enter()).toBeNull();
    advance(300 * seconds);
    expect([circuit.enter(), circuit.closedFor()]).toEqual([null, 30 * seconds]);
    circuit.told('import', 'unknown');
    probe?.giveBack();
    expect([circuit.enter(), circuit.closedFor()]).toEqual([null, 30 * seconds]);
    advance(30 * seconds);
    expect(circuit.enter()).not.toBeNull();
  });

  it.each(['order', 'declined', 'rejected'])('a probe that is answered “%s” sends all again', (answer) => {
    const { circuit, advance, events } = stopped();
    advance(30 * seconds);
    expect(circuit.closedFor()).toBe(0);
    const probe = circuit.enter();
    circuit.told('import', answer);
    probe?.giveBack();
    expect(circuit.trouble()).toBeNull();
    expect(circuit.enter()).not.toBeNull();
    expect(circuit.enter()).not.toBeNull();
    expect(events.at(-1)).toEqual({ event: 'circuit', money: 'sent-again', because: 'account-refused' });
  });

  it('a lead that is made ends the trouble that leads had, and no other', () => {
    const { circuit, told } = stopped();
    told(1, 'look-up', 'order');
    expect(circuit.trouble()).not.toBeNull();
    told(1, 'lead', 'lead');
    expect(circuit.trouble()).toBeNull();
    told(5, 'import', 'unknown');
    told(1, 'lead', 'lead');
    expect(circuit.trouble()).not.toBeNull();
  });

  it('a probe that is refused again waits for the next pause', () => {
    const { circuit, advance, told } = stopped();
    advance(30 * seconds);
    expect(circuit.closedFor()).toBe(0);
    advance(1 * seconds);
    told(1, 'lead', 'account-refused');
    expect(circuit.closedFor()).toBe(30 * seconds);
  });
});
