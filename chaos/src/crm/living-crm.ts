import { once } from 'node:events';
import * as v from 'valibot';
import { startProcess } from '../relays/start-process.js';
import {
  type BookOrder,
  type BookRequest,
  type CrmProcessOptions,
  type CrmQuestion,
  crmTold,
} from './crm-talk.js';

/** The CRM in its process. */
export type LivingCrm = {
  readonly port: number;
  /** Lets no more faults happen, and says how many calls are still open. */
  readonly calm: () => Promise<number>;
  readonly book: () => Promise<{
    readonly orders: readonly BookOrder[];
    readonly requests: readonly BookRequest[];
  }>;
  readonly stop: () => void;
};

export const startCrm = async (program: string, options: CrmProcessOptions): Promise<LivingCrm> => {
  const { process: child, first } = await startProcess(program, options);
  const ask = async (question: CrmQuestion) => {
    const answer = once(child, 'message');
    child.send(question);
    return v.parse(crmTold, (await answer)[0]);
  };
  const listening = v.parse(crmTold, first);
  if (listening.told !== 'listening') throw new Error('The CRM does not listen.');
  return {
    port: listening.port,
    calm: async () => {
      const told = await ask({ ask: 'calm' });
      return told.told === 'calm' ? told.open : 0;
    },
    book: async () => {
      const told = await ask({ ask: 'book' });
      return told.told === 'book' ? told : { orders: [], requests: [] };
    },
    stop: () => {
      child.kill('SIGKILL');
    },
  };
};
