import { createBook } from './book.js';
import { createFaults } from './faults.js';
import { createRoutes } from './routes.js';
import type { ChargeAmazon } from './sell.js';

export type MeridianOptions = {
  /** What `X-Meridian-Key` must be. */
  readonly key: string;
  /** What is sold: titles by article. */
  readonly articles: Readonly<Record<string, string>>;
  readonly charge: ChargeAmazon;
};

/** The CRM Meridian on the wire, in memory: call it by `fetch`, or serve it. */
export const createMeridian = ({ key, articles, charge }: MeridianOptions) => {
  const book = createBook();
  const faults = createFaults();
  const routes = createRoutes({ book, charge, articles }, key, faults);
  const calls: string[] = [];
  /** Rejects, as a broken connection does, where a fault says so. */
  const answer = async (request: Request): Promise<Response> => {
    calls.push(`${request.method} ${new URL(request.url).pathname}`);
    return routes.fetch(request);
  };
  return {
    sales: book.sales,
    setStatus: book.setStatus,
    /** What it was called with, in order: `POST /sales`. */
    calls: (): readonly string[] => calls,
    next: faults.next,
    untilHeld: faults.untilHeld,
    release: faults.release,
    answer,
    fetch: (url: string, init: RequestInit): Promise<Response> => answer(new Request(url, init)),
  };
};

export type Meridian = ReturnType<typeof createMeridian>;
