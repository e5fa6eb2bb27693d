import { promise } from '../contract/promise.js';
import { find, newImport } from './shop.js';
import type { CrmBackendWorld, CrmEvent } from './world.js';

const named: readonly CrmEvent[] = ['answer-lost', 'request-lost', 'unreachable', 'login-refused'];

/** What goes into the operator's log says nothing about a buyer, also when the CRM says everything. */
export const secrecy: Readonly<Record<string, (world: CrmBackendWorld) => Promise<void>>> = {
  'no detail holds a name, an e-mail or a token': async (world) => {
    const draft = world.newDraft();
    const secrets = [draft.buyer.name, draft.buyer.email];
    const echo = (text: string): readonly CrmEvent[] =>
      [200, 500].flatMap((status) => [
        { status, body: text },
        { status, body: JSON.stringify({ result: 'ERROR', message: text }) },
        { status, body: JSON.stringify({ result: 'ERROR', message: { [text]: text } }) },
        { status, body: JSON.stringify({ result: text, message: text }) },
      ]);
    const first = await newImport(world);
    const events = [...named, ...[...secrets, first.accessToken].flatMap(echo)];
    for (const event of events) {
      const asked = await newImport(world);
      await world.next(event);
      const imported = await world.backend.importOrder(asked);
      await world.next(event);
      const found = await find(world, asked);
      for (const answer of [imported, found]) {
        const told = JSON.stringify('detail' in answer ? answer.detail : '');
        const leaked = [...secrets, asked.accessToken].find((secret) => told.includes(secret));
        promise(leaked === undefined, `A detail must not hold "${leaked}".`, answer);
      }
    }
  },
};
