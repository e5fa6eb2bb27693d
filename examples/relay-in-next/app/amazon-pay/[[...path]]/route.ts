import { relay } from '../../../relay.js';

/** The ledger needs Node: files, sockets. */
export const runtime = 'nodejs';

/** Nothing of it may be kept by a cache. */
export const dynamic = 'force-dynamic';

/**
 * Next's own server stands between the buyer and this route, and writes `X-Forwarded-For`: it is the trusted proxy
 * (`LANDERPAY_TRUSTED_PROXIES=127.0.0.1`).
 */
const peer = '127.0.0.1';

const answer = async (request: Request): Promise<Response> => (await relay()).fetch(request, { peer });

export { answer as GET, answer as OPTIONS, answer as POST };
