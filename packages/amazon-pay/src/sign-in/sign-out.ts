import type { ScriptStatus } from '../loading/script-status.js';
import { forgetCookies } from './amazon-cookies.js';
import { session } from './session.js';

export const signOut = (status: ScriptStatus): void => {
  session.set({ name: 'signed-out' });
  if (status.name === 'ready') status.amazon.login.logout();
  forgetCookies();
};
