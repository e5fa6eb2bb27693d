import type { Promises } from '../contract/contract-case.js';
import { promise } from '../contract/promise.js';
import { confirmOrder } from './finishing.js';
import { findingsOf, transactionsOf } from './operating.js';
import { click, firstClick } from './page-views.js';
import { bookedBy, find, newImport } from './shop.js';
import { findLinked, importUpsale, newUpsale } from './upsales/upsell-page.js';
import type { CrmBackendWorld, CrmEvent } from './world.js';

const named: readonly CrmEvent[] = [
  'declined',
  'answer-lost',
  'request-lost',
  'unreachable',
  'login-refused',
];

/** A CRM that says again what it was told, in whatever place of an answer. */
const echo = (text: string): readonly CrmEvent[] =>
  [200, 400, 500].flatMap((status) =>
    [
      text,
      JSON.stringify(text),
      JSON.stringify({ result: 'ERROR', message: text }),
      JSON.stringify({ result: 'ERROR', message: { [text]: text } }),
      JSON.stringify({ result: 'SUCCESS', message: text }),
      JSON.stringify({ result: text, message: text }),
      JSON.stringify({ error: text, errors: [text] }),
      JSON.stringify({ error: { code: text, message: text, field: text } }),
    ].map((body) => ({ status, body })),
  );

type Ask = () => Promise<unknown>;

/** Every member that the backend has, ready to be asked: whatever must be there before is made first. */
const membersOf = async (world: CrmBackendWorld): Promise<readonly (() => Promise<Ask>)[]> => {
  const { backend } = world;
  const booked = await newImport(world);
  const { number } = bookedBy(await backend.importOrder(booked));
  const { lead, upsale, confirm, clicks, transactions } = backend.capabilities;
  const importing = async (): Promise<Ask> => {
    const asked = await newImport(world);
    return () => backend.importOrder(asked);
  };
  const selling = async (): Promise<Ask> => {
    const asked = await newUpsale(world, number);
    return () => importUpsale(world, asked);
  };
  const others: readonly (readonly [boolean, Ask])[] = [
    [true, () => find(world, booked)],
    [lead, () => backend.createLead(world.newDraft())],
    [upsale === 'linked-order', () => findLinked(world, number)],
    [confirm, () => confirmOrder(world, number)],
    [clicks, () => click(world, firstClick)],
    [transactions, () => transactionsOf(world, number)],
    [backend.checkConfiguration !== undefined, () => findingsOf(world)],
  ];
  return [
    importing,
    ...(upsale === 'none' ? [] : [selling]),
    ...others.flatMap(([isThere, ask]) => (isThere ? [async () => ask] : [])),
  ];
};

/** What goes into the operator's log says nothing about a buyer, also when the CRM says everything. */
export const secrecy: Promises<CrmBackendWorld> = {
  'no answer holds a name, an e-mail, an address, a token or a login': {
    mend: 'Write `detail` from codes and sentences of your own. Never quote what the CRM says, nor an error’s message.',
    play: async (world) => {
      const { buyer, ipAddress } = world.newDraft();
      const { accessToken } = await world.newPayment();
      const secrets = [buyer.name, buyer.email, ipAddress, accessToken, ...world.secrets];
      const members = await membersOf(world);
      for (const event of [...named, ...secrets.flatMap(echo)]) {
        for (const prepare of members) {
          const ask = await prepare();
          await world.next(event);
          const answer = await ask();
          const told = JSON.stringify(answer) ?? '';
          const leaked = secrets.find((secret) => told.includes(secret));
          promise(leaked === undefined, `An answer must not hold "${leaked}".`, answer);
        }
      }
    },
  },
};
