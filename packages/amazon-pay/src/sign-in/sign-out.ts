import type { Configuration } from '../configuration/configuration.js';
import type { ScriptStatus } from '../loading/script-status.js';
import { session } from '../session/session.js';

export const signOut = ({ signIn }: Configuration, status: ScriptStatus): void => {
  session.set({ name: 'signed-out' });
  if (status.name === 'ready') status.amazon.login.logout();
  signIn?.forget?.();
};
