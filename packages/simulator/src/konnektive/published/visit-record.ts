import type { Visit } from '../visits/visits.js';

/** A buyer's way through the pages of a lander, as its clicks told it. */
export type VisitRecord = {
  readonly sessionId: string;
  readonly campaignId: number;
  readonly requestUri: string | null;
  /** Times are ISO 8601. */
  readonly pages: readonly { readonly pageType: string; readonly at: string }[];
};

export const visitRecord = ({ sessionId, campaignId, requestUri, pages }: Visit): VisitRecord => ({
  sessionId,
  campaignId,
  requestUri,
  pages: pages.map(({ pageType, at }) => ({ pageType, at: new Date(at).toISOString() })),
});
