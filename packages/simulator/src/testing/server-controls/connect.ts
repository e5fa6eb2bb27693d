import * as v from 'valibot';
import { parseJson, textIn } from '../../amazon/foreign-values.js';
import type { ScenarioName } from '../../amazon/scenarios/scenarios.js';
import type { DeclineReason } from '../../amazon/world/buyer.js';
import type { WidgetErrorCode, WidgetKind } from '../../amazon/world/widget-errors.js';
import type { Charge } from '../../amazon/world/world.js';
import { millisecondsIn, type Span } from '../clock/manual-clock.js';

/**
 * What a test can do to a stand-in that runs in another process, such as the one beside Vite's development server.
 * Everything rejects with an Error when nobody answers or the stand-in does not understand.
 */
export type RemoteControls = {
  /** Forgets tokens, references, charges and everything arranged: for the beginning of each test. */
  readonly reset: () => Promise<void>;
  /** Plays a scenario from now on, in place of the one before; `good-card` takes everything back. */
  readonly play: (name: ScenarioName) => Promise<void>;
  /** Moves Amazon's clock on; the browser's own stays where it is. */
  readonly advanceClock: (span: Span) => Promise<void>;
  /** Lets the next requests for Widgets.js fail. */
  readonly failScript: (times: number) => Promise<void>;
  /** Lets the next sign-ins end as denied without a question. */
  readonly denySignIn: (times: number) => Promise<void>;
  /** Lets the next charge be declined, whatever the card. */
  readonly declineNext: (reason: DeclineReason) => Promise<void>;
  /** Lets the next rendering of a widget report an error. `ITP` leaves it usable, any other code does not. */
  readonly raiseNext: (widget: WidgetKind, code: WidgetErrorCode) => Promise<void>;
  /** Ends the session of everybody signed in: their next render or choice fails with BuyerSessionExpired. */
  readonly expireSessions: () => Promise<void>;
  /** Every charge that was approved, oldest first. */
  readonly charges: () => Promise<readonly Charge[]>;
  /** Every reference that a widget or button has made, oldest first. */
  readonly references: () => Promise<readonly { readonly id: string; readonly state: string }[]>;
};

const chargesSchema = v.array(
  v.object({
    reference: v.string(),
    amount: v.string(),
    currency: v.string(),
    for: v.string(),
    cardId: v.string(),
  }),
);

const referencesSchema = v.array(v.object({ id: v.string(), state: v.string() }));

/** Gives the controls of the stand-in at `origin`, e.g. `http://127.0.0.1:4100`. Asks nothing of it yet. */
export const connectToAmazonSimulator = (origin: string): RemoteControls => {
  const ask = async (path: string, request?: RequestInit): Promise<unknown> => {
    const address = new URL(path, origin).href;
    const response = await fetch(address, request).catch((cause: unknown) => {
      throw new Error(`No stand-in for Amazon answers at ${origin}: start it first.`, { cause });
    });
    const answer = parseJson(await response.text());
    if (response.ok) return answer;
    throw new Error(`The stand-in for Amazon says: ${textIn(answer, 'problem') || response.statusText}`);
  };
  const tell = async (name: string, body: object = {}): Promise<void> => {
    const headers = { 'Content-Type': 'application/json' };
    await ask(`/__test/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  return {
    reset: () => tell('reset'),
    play: (name) => tell('scenario', { name }),
    advanceClock: async (span) => tell('clock', { advanceSeconds: millisecondsIn(span) / 1000 }),
    failScript: (times) => tell('fail-script', { times }),
    denySignIn: (times) => tell('deny', { times }),
    declineNext: (reason) => tell('decline', { reason }),
    raiseNext: (widget, code) => tell('raise', { widget, code }),
    expireSessions: () => tell('expire-sessions'),
    charges: async () => v.parse(chargesSchema, await ask('/__test/charges')),
    references: async () => v.parse(referencesSchema, await ask('/__test/references')),
  };
};
