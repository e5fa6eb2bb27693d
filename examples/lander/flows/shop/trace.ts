import type { BrowserContext } from 'playwright-core';

/** What a visit has shown to the outside: where it went, where it said it came from, and what it wrote to the console. */
export type Trace = {
  readonly addresses: readonly string[];
  /** The `Referer` of every request that had one. */
  readonly referrers: readonly string[];
  readonly console: readonly { readonly kind: string; readonly text: string }[];
  /** From now on the console may hold errors like this: the browser's own about an answer that a test has caused. */
  readonly expectComplaint: (like: RegExp) => void;
  /** Errors and warnings that nobody expected. */
  readonly complaints: () => readonly string[];
};

/** Follows everything that the pages of a context do, popups and frames included. */
export const traceOf = (context: BrowserContext): Trace => {
  const addresses: string[] = [];
  const referrers: string[] = [];
  const lines: { readonly kind: string; readonly text: string }[] = [];
  const expected: RegExp[] = [];
  context.on('request', (request) => {
    addresses.push(request.url());
    const { referer } = request.headers();
    if (referer !== undefined) referrers.push(referer);
  });
  context.on('console', (message) => lines.push({ kind: message.type(), text: message.text() }));
  context.on('weberror', (error) => lines.push({ kind: 'error', text: String(error.error()) }));
  return {
    addresses,
    referrers,
    console: lines,
    expectComplaint: (like) => void expected.push(like),
    complaints: () =>
      lines
        .filter(({ kind, text }) => /error|warning/.test(kind) && !expected.some((like) => like.test(text)))
        .map(({ text }) => text),
  };
};
