import { once } from 'node:events';
import { createKonnektiveSimulator } from '@landerpay/simulator/konnektive';
import * as v from 'valibot';
import { calm } from './crm-fault.js';
import { type CrmTold, crmProcessOptions, crmQuestion } from './crm-talk.js';
import { createFront } from './front.js';

/** A process of its own: the stand-in for the CRM, which charges a second time if it is asked to, behind its front. */
const { amazon, ...options } = v.parse(crmProcessOptions, JSON.parse(process.argv[2] ?? ''));

const crm = createKonnektiveSimulator({
  amazon: { origin: amazon },
  openCallsAtOnce: 10_000,
  behaviour: { completeOrderReimport: 'double', leadWithoutOrderId: 'reuses-partial-of-ip-address' },
});
const front = createFront(crm.fetch, options);
front.server.listen(0, '127.0.0.1');
await once(front.server, 'listening');
const address = front.server.address();

const tell = (told: CrmTold): void => {
  process.send?.(told);
};

process.on('message', (message) => {
  const question = v.parse(crmQuestion, message);
  switch (question.ask) {
    case 'calm':
      front.becomes(calm);
      tell({ told: 'calm', open: front.open() });
      return;
    case 'book':
      tell({ told: 'book', orders: crm.book.orders(), requests: crm.book.requests() });
      return;
    default:
      question satisfies never;
  }
});
process.on('disconnect', () => process.exit());
tell({ told: 'listening', port: typeof address === 'object' && address !== null ? address.port : 0 });
