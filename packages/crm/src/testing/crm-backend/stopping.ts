import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { find, newImport } from './shop.js';
import type { CrmBackendWorld } from './world.js';

/** Whoever may not write does not, and whoever stops is not told that nothing happened. */
export const stopping: Promises<CrmBackendWorld> = {
  'a call that may not be written is not written': {
    mend: 'Ask `mayWrite` right before the request is written, and write nothing where it says no.',
    play: async (world) => {
      const asked = await newImport(world);
      const before = await world.calls();
      const mayWrite = () => false;
      const imported = await world.backend.importOrder(asked, { mayWrite });
      promise(imported.answer === 'not-sent', 'The import must be not-sent.', imported);
      const found = await find(world, asked, { mayWrite });
      promise(found.answer === 'cannot-tell', 'The look-up must tell nothing.', found);
      if (world.backend.capabilities.lead) {
        const lead = await world.backend.createLead(world.newDraft(), { mayWrite });
        promise(lead.answer === 'failed', 'The lead must fail.', lead);
      }
      promiseEqual(await world.calls(), before, 'Nothing must come to the CRM.');
    },
  },

  'whether a call may be written is asked once, before it is': {
    mend: 'Ask `mayWrite` once for each call, after everything is prepared.',
    play: async (world) => {
      const asked = await newImport(world);
      const before = await world.calls();
      const seen: number[] = [];
      let calls = before;
      await world.backend.importOrder(asked, {
        mayWrite: () => {
          seen.push(calls);
          return true;
        },
      });
      calls = await world.calls();
      promiseEqual(seen, [before], 'It must be asked once, with nothing written.');
      promiseEqual(calls, before + 1, 'The import must then be written.');
    },
  },

  'a call that was stopped before it began is not written': {
    mend: 'Look at the signal before the request is written, and hand it on to `fetch`.',
    play: async (world) => {
      const asked = await newImport(world);
      const before = await world.calls();
      const answer = await world.backend.importOrder(asked, { signal: AbortSignal.abort() });
      promise(['not-sent', 'unknown'].includes(answer.answer), 'It must be not-sent or unknown.', answer);
      promiseEqual(await world.calls(), before, 'Nothing must come to the CRM.');
    },
  },
};
