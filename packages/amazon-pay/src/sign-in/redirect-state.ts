const key = 'landerpay.sign-in-state';

/** Makes 128 random bits and keeps them for this tab; undefined where the browser refuses to store. */
export const makeState = (): string | undefined => {
  const state = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  try {
    sessionStorage.setItem(key, state);
    return state;
  } catch {
    return undefined;
  }
};

/** The state that this tab waits for. */
export const pendingState = (): string | undefined => {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    // A tab that cannot store has sent no state.
    return undefined;
  }
};

/** Whether `state` is the one that this tab sent. Asking uses it up. */
export const spendState = (state: string | undefined): boolean => {
  const pending = pendingState();
  if (pending === undefined) return false;
  sessionStorage.removeItem(key);
  return pending === state;
};
