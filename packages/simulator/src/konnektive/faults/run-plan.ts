import type { Ordered } from '../crm.js';
import type { Behaviour } from '../settings/behaviour.js';
import { type Reply, refuse } from '../wire/reply.js';
import { deliver } from './deliver.js';
import type { Gate } from './gate.js';
import type { CallPlan } from './plan.js';

const failsBeforeCommit = ({ delivery }: CallPlan): boolean =>
  'at' in delivery && delivery.at === 'beforeCommit';

/** The first half of a call: what the CRM decides, `null` when the call never comes to it. */
export const decide = async (
  plan: CallPlan,
  gate: Gate,
  commit: (ordered: Ordered) => Reply | Promise<Reply>,
): Promise<Reply | null> => {
  await gate.wait(plan.before);
  if (failsBeforeCommit(plan)) return null;
  switch (plan.handling.kind) {
    case 'refuse':
      return refuse(plan.handling.message);
    case 'endpoint':
      return commit(plan.handling.ordered);
    default:
      return plan.handling satisfies never;
  }
};

/** The second half: what the caller gets. Throws `DroppedConnection` where it gets nothing. */
export const sendBack = async (
  plan: CallPlan,
  gate: Gate,
  reply: Reply | null,
  behaviour: Behaviour,
): Promise<Response> => {
  await gate.wait(plan.after);
  return deliver(plan.delivery, reply, behaviour);
};
