import type { Parts } from '../parts.js';
import { type Refused, refuse, refuseFor } from '../replies/reply.js';
import type { Running } from './running.js';

/** How soon to ask again where only a person knows when it goes on, in milliseconds. */
const whilePaused = 60_000;

/**
 * Asked right before a claim: why nothing new may be begun now, and `null` where it may. Nothing was stored, so that the
 * same request may come again.
 */
export const createAdmission =
  ({ circuit, ledger, settings, slots }: Parts, running: Running) =>
  async (): Promise<Refused | null> => {
    const paused = await ledger.paused();
    if (running.isDraining()) {
      return refuse('unavailable', 'The relay is stopping. Nothing was sent; try again.');
    }
    if (paused !== null) {
      return refuseFor(whilePaused, 'paused', 'The shop takes no orders at the moment. Nothing was sent.');
    }
    const wait = slots.predictedWait();
    if (wait > settings.slots.refuseAbove) {
      return refuseFor(wait, 'crm-busy', 'All calls to the CRM are taken. Nothing was sent; try again.');
    }
    const closedFor = circuit.closedFor();
    return closedFor === 0
      ? null
      : refuseFor(closedFor, 'crm-in-trouble', 'The CRM is in trouble. Nothing was sent; try again.');
  };
