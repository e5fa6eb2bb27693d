import type { RecoveryPoint } from '@landerpay/relay';
import * as v from 'valibot';
import { safeguardNames } from '../safeguards/safeguard.js';

/** Where a relay can be killed, in the order in which an attempt comes by. */
export const recoveryPoints = [
  'claimed',
  'lead-made',
  'identified',
  'sent',
  'answered',
  'recorded',
] as const satisfies readonly RecoveryPoint[];

/** What a relay's process is started with. */
export const relayProcessOptions = v.object({
  ledger: v.string(),
  amazon: v.string(),
  crm: v.string(),
  /** 0 the first time; the same again after it was killed. */
  port: v.number(),
  events: v.string(),
  seed: v.number(),
  name: v.string(),
  /** The nth time that the point is reached is the end of the process. */
  dies: v.nullable(v.object({ at: v.picklist(recoveryPoints), nth: v.number() })),
  /** How likely a process stands still between `sent` and the request, and for how long. */
  stalls: v.object({ probability: v.number(), milliseconds: v.number() }),
  /** How far this process's clock jumps to and fro, in milliseconds. */
  clockJump: v.number(),
  without: v.nullable(v.picklist(safeguardNames)),
});

export type RelayProcessOptions = v.InferOutput<typeof relayProcessOptions>;

/** What it is told: to die and to stall no more. */
export const relayOrder = v.object({ order: v.literal('calm') });

export const relayTold = v.object({ told: v.literal('listening'), port: v.number() });

export type RelayTold = v.InferOutput<typeof relayTold>;
