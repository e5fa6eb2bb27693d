const key = 'landerpay.sign-in-state';

/** Makes 128 random bits and keeps them for this tab; throws where the browser refuses to store. */
export const makeState = (): string => {
  const state = [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
  sessionStorage.setItem(key, state);
  return state;
};

/** The state that this tab waits for, or null. */
export const pendingState = (): string | null => {
  try {
    return sessionStorage.getItem(key);
  } catch {
    // A tab that cannot store has sent no state.
    return null;
  }
};

/** Whether `state` is the one that this tab sent. Asking uses it up. */
export const spendState = (state: string | undefined): boolean => {
  const pending = pendingState();
  if (pending === null) return false;
  sessionStorage.removeItem(key);
  return pending === state;
};
