import type { AmazonLogin } from '../amazon-script/login.js';
import type { Configuration } from '../configuration/configuration.js';
import { regions } from '../hosts/hosts.js';

/** Must come before Amazon's script signs anyone in or draws a widget: at login-ready. Repeating it is harmless. */
export const configureLogin = (
  login: AmazonLogin,
  { clientId, environment, region, signIn }: Configuration,
) => {
  login.setClientId(clientId);
  login.setSandboxMode(environment === 'sandbox');
  login.setRegion(regions[region][2]);
  signIn?.prepare?.(login);
};
