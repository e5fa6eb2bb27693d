import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { nonsense, shown } from './nonsense.js';
import { bookedBy, find, foundOrder, newImport, promiseBooked, promiseNotBooked } from './shop.js';
import type { CrmBackendWorld } from './world.js';

/** Whatever is not certain is unknown, is looked up, and never charges twice. */
export const faults: Promises<CrmBackendWorld> = {
  'an answer lost after booking is unknown, and the look-up finds the order': {
    mend: 'Answer `unknown` for every failure after the request may have been written; let nothing be thrown.',
    play: async (world) => {
      const asked = await newImport(world);
      await world.next('answer-lost');
      const answer = await world.backend.importOrder(asked);
      promise(answer.answer === 'unknown', 'A lost answer must be unknown.', answer);
      promiseBooked(await foundOrder(world, asked), asked, world);
      promiseEqual(await world.charges(), 1, 'There must be one charge.');
    },
  },

  'a connection broken before booking is unknown, the look-up says not booked, and the lead still pays': {
    mend: 'Do not try again inside the backend. A reset proves nothing: answer `unknown`, and let the look-up tell.',
    play: async (world) => {
      const asked = await newImport(world);
      await world.next('request-lost');
      const answer = await world.backend.importOrder(asked);
      promise(answer.answer === 'unknown', 'A broken connection must be unknown.', answer);
      promiseNotBooked(await find(world, asked));
      bookedBy(await world.backend.importOrder(asked));
      promiseEqual(await world.charges(), 1, 'There must be one charge.');
    },
  },

  'a connection that never came about is not-sent': {
    mend: 'Answer `not-sent` for what fails before the first byte (name look-up, refused connection); `sendOnce` tells.',
    play: async (world) => {
      const asked = await newImport(world);
      await world.next('unreachable');
      const answer = await world.backend.importOrder(asked);
      promise(answer.answer === 'not-sent', 'It must be not-sent.', answer);
      promiseEqual(await world.charges(), 0, 'Nothing must be charged.');
    },
  },

  'a refused login is told as the shop’s own trouble': {
    mend: 'Answer `account-refused` for what the CRM says to a wrong login, from a list.',
    play: async (world) => {
      const asked = await newImport(world);
      await world.next('login-refused');
      const answer = await world.backend.importOrder(asked);
      promise(answer.answer === 'account-refused', 'It must be account-refused.', answer);
      promiseEqual(await world.charges(), 0, 'Nothing must be charged.');
    },
  },

  'nonsense is unknown to an import, a failure to a lead, and tells a look-up nothing': {
    mend: 'Parse what the CRM answers, and take nothing for an answer that has not the form of one.',
    play: async (world) => {
      for (const event of nonsense) {
        const asked = await newImport(world);
        await world.next(event);
        const imported = await world.backend.importOrder(asked);
        promise(imported.answer === 'unknown', `${shown(event)} must be unknown to an import.`, imported);
        await world.next(event);
        const found = await find(world, asked);
        promise(found.answer === 'cannot-tell', `${shown(event)} must tell a look-up nothing.`, found);
        if (!world.backend.capabilities.lead) continue;
        await world.next(event);
        const lead = await world.backend.createLead(world.newDraft());
        promise(lead.answer === 'failed', `${shown(event)} must be a failure to a lead.`, lead);
      }
      promiseEqual(await world.charges(), 0, 'Nothing must be charged.');
    },
  },
};
