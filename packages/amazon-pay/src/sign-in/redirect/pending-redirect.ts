import { property } from '../../amazon-script/property.js';
import { hashOf } from '../hash.js';
import { randomHex } from '../random.js';

/** A buyer who has been sent to Amazon and may come back. */
export type PendingRedirect = {
  /** Where the buyer was: without query and fragment, in which there might be anything. */
  readonly path: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
};

/** How long Amazon's answer is waited for, in milliseconds. */
const patience = 600_000;
const tabKey = 'landerpay.sign-in';
/** Other tabs know it by the state's hash, so that nobody can read there what answer would be taken. */
const sharedKey = (hash: string): string => `${tabKey}.${hash}`;

const parse = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
};

const read = (text: string | null, now: number): PendingRedirect | undefined => {
  const kept = parse(text);
  const path = property(kept, 'path');
  const at = property(kept, 'at');
  const isGood =
    typeof at === 'number' &&
    at <= now &&
    now - at <= patience &&
    typeof path === 'string' &&
    /^\/(?!\/)/.test(path);
  return isGood ? { path, at } : undefined;
};

const sweep = (now: number): void => {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(sharedKey('')) && !read(localStorage.getItem(key), now)) localStorage.removeItem(key);
  }
};

/** What the browser refuses to keep does not exist. */
const orNothing = <Result>(run: () => Result): Result | undefined => {
  try {
    return run();
  } catch {
    return undefined;
  }
};

const isPending = (state: string): boolean =>
  property(parse(sessionStorage.getItem(tabKey)), 'state') === state;

export const forgetPending = (): void => {
  orNothing(() => {
    const hash = property(parse(sessionStorage.getItem(tabKey)), 'hash');
    sessionStorage.removeItem(tabKey);
    if (typeof hash === 'string') localStorage.removeItem(sharedKey(hash));
  });
};

/**
 * Makes the state that goes with a buyer to Amazon, 128 random bits, and keeps it for this tab, in place of an earlier
 * one. Undefined where the browser refuses to store.
 */
export const makeState = (now: number): string | undefined => {
  forgetPending();
  return orNothing(() => {
    const state = randomHex();
    sessionStorage.setItem(tabKey, JSON.stringify({ state, path: location.pathname, at: now }));
    return state;
  });
};

/**
 * Lets the buyer come back in another tab too, as phones like to do. Where the browser does not hash (plain http) or
 * store, only this tab takes the answer. Says whether the state is still waited for: a sign-out or a second click may
 * have come in between.
 */
export const shareState = async (state: string, now: number): Promise<boolean> => {
  try {
    const hash = await hashOf(state);
    if (!isPending(state)) return false;
    const pending: PendingRedirect = { path: location.pathname, at: now };
    sweep(now);
    localStorage.setItem(sharedKey(hash), JSON.stringify(pending));
    sessionStorage.setItem(tabKey, JSON.stringify({ ...pending, state, hash }));
  } catch {
    // The tab has its own.
  }
  return isPending(state);
};

/** What this tab has kept for `state`, if that is not older than ten minutes. Asking for the right one uses it up. */
export const takeFromThisTab = (state: string | undefined, now: number): PendingRedirect | undefined =>
  orNothing(() => {
    const text = sessionStorage.getItem(tabKey);
    if (state === undefined || !isPending(state)) return undefined;
    forgetPending();
    return read(text, now);
  });

/** What any tab has kept for `state`; else as `takeFromThisTab`. */
export const takeFromAnyTab = async (state: string, now: number): Promise<PendingRedirect | undefined> => {
  try {
    const key = sharedKey(await hashOf(state));
    const found = read(localStorage.getItem(key), now);
    localStorage.removeItem(key);
    sweep(now);
    return found;
  } catch {
    return undefined;
  }
};

/** Whether it may be a state of ours: those of a page's own parameters seldom look like that. */
export const looksLikeState = (state: string | undefined): state is string =>
  state !== undefined && /^[0-9a-f]{32}$/.test(state);
