import type { CrmClick, CrmClickAnswer, CrmPage, PageTracking } from '@landerpay/checkout';
import { calling, either } from '../crm-calls/calling.js';
import { tellFailure } from '../events/failures.js';
import type { Parts } from '../parts.js';
import type { Running } from '../placing/running.js';
import type { VisitHash } from '../secrets/identifiers.js';
import { cameBy } from './tracking.js';

/** A page view, read and found well-formed. */
export type PageView = {
  readonly page: CrmPage;
  readonly visit: string;
  /** Cleaned: path and what says how the buyer came. */
  readonly address: string;
  readonly referrer: string | undefined;
  readonly tracking: PageTracking | undefined;
  readonly userAgent: string;
  /** The buyer's own address. */
  readonly ipAddress: string;
};

const visitOf = (view: PageView, session: string | null): CrmClick['visit'] => {
  if (session !== null) return { kind: 'later', session };
  const { address, ipAddress, userAgent, referrer, tracking } = view;
  return {
    kind: 'first',
    address,
    ipAddress,
    userAgent,
    ...(referrer === undefined ? {} : { referrer }),
    ...(tracking === undefined ? {} : { tracking: cameBy(tracking) }),
  };
};

/**
 * `POST /pages`: tells the CRM of a page view, and remembers the session that the CRM gives the visit. Orders come first:
 * only so many views are told at once, and what is more, or would have to wait for a call to the CRM, is dropped
 * (rule 35). Views of one visit are told one after the other, so that it does not begin twice.
 */
export const createViewPage = (parts: Parts, running: Running) => {
  const { clock, crm, hashes, ledger, log, pageViews, settings } = parts;
  const underWay = new Map<VisitHash, Promise<void>>();
  let open = 0;

  const importClick = async (visit: VisitHash, view: PageView): Promise<void> => {
    const deadline = clock.now() + settings.pageViewWithin;
    const session = await ledger.sessionOfVisit(visit);
    const click = { page: view.page, visit: visitOf(view, session) };
    const answer = await calling<CrmClickAnswer>(
      parts,
      { attempt: null, purchase: null, order: null },
      'click',
      async () =>
        (await crm.importClick?.(click, { mayWrite: () => clock.now() <= deadline })) ?? {
          answer: 'failed',
          detail: 'The backend counts no page views.',
        },
      either('failed'),
    );
    if (answer.answer === 'session') {
      await ledger.rememberVisit(visit, answer.session, settings.rememberVisits);
    }
  };

  const tell = async (view: PageView): Promise<void> => {
    const visit = hashes.visit(view.visit);
    open += 1;
    const telling = (underWay.get(visit) ?? Promise.resolve())
      .then(() => importClick(visit, view))
      .catch((error: unknown) => tellFailure(log, 'page view', error));
    underWay.set(visit, telling);
    await telling;
    open -= 1;
    if (underWay.get(visit) === telling) underWay.delete(visit);
  };

  return (view: PageView): void => {
    if (!crm.capabilities.clicks) return;
    const isSpent = pageViews.spentFor(view.ipAddress) > 0;
    if (isSpent || open >= settings.pageViewsAtOnce || running.isDraining()) {
      log({ event: 'page-view-dropped' });
      return;
    }
    pageViews.count(view.ipAddress);
    void running.answering(tell(view));
  };
};
