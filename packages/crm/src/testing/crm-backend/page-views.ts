import type { CrmCall, CrmClick, CrmClickAnswer } from '@landerpay/checkout';
import type { Promises } from '../contract/contract-case.js';
import { promise, promiseEqual } from '../contract/promise.js';
import { nonsense, shown } from './nonsense.js';
import type { CrmBackendWorld } from './world.js';

/** A buyer's first page view. */
export const firstClick: CrmClick = {
  page: 'checkout',
  visit: {
    kind: 'first',
    address: 'https://shop.example/checkout?utm_source=newsletter',
    ipAddress: '203.0.113.7',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  },
};

export const click = (
  { backend }: CrmBackendWorld,
  view: CrmClick,
  call?: CrmCall,
): Promise<CrmClickAnswer> => {
  promise(backend.importClick !== undefined, 'A backend that declares clicks must have `importClick`.');
  return backend.importClick(view, call);
};

const counts = ({ backend }: CrmBackendWorld): boolean => backend.capabilities.clicks;

/** Page views cost nothing, and a buyer never notices that one was lost. */
export const pageViews: Promises<CrmBackendWorld> = {
  'a page view gives a session, and a later one belongs to it': {
    mend: 'Read the CRM’s id of the visit, and send it with later page views; or declare `clicks: false`.',
    appliesTo: counts,
    play: async (world) => {
      const first = await click(world, firstClick);
      promise(first.answer === 'session' && first.session !== '', 'It must give a session.', first);
      const later = await click(world, {
        page: 'thank-you',
        visit: { kind: 'later', session: first.session },
      });
      promiseEqual(later, first, 'A later page view must belong to the same session.');
      promiseEqual(await world.charges(), 0, 'Nothing must be charged.');
    },
  },

  'a page view that is lost is failed, and nothing is thrown': {
    mend: 'Answer `failed` for whatever is no session.',
    appliesTo: counts,
    play: async (world) => {
      for (const event of [...nonsense, 'answer-lost', 'request-lost', 'unreachable'] as const) {
        await world.next(event);
        const answer = await click(world, firstClick);
        const name = typeof event === 'string' ? event : shown(event);
        promise(answer.answer === 'failed', `${name} must be failed.`, answer);
      }
      const late = await click(world, firstClick, { mayWrite: () => false });
      promise(late.answer === 'failed', 'It must be failed where it may not be written.', late);
    },
  },
};
