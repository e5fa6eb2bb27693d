import type { Clock } from '../clock/clock.js';
import type { Environment, HostOverride, Region } from '../hosts/hosts.js';
import type { SignInMethod } from '../sign-in/sign-in-method.js';

/** What Amazon must be told about the shop. The ids are on Seller Central's Integration Central page. */
export type Configuration = {
  readonly environment: Environment;
  readonly region: Region;
  /** Also called merchant id, e.g. `A1B2C3D4E5F6G7`. */
  readonly sellerId: string;
  /** E.g. `amzn1.application-oa2-client.…`. */
  readonly clientId: string;
  /** Default: by popup. See `signInByRedirect`. */
  readonly signIn?: SignInMethod | undefined;
  /** Space-separated. Default: `profile payments:widget payments:shipping_address`. */
  readonly scope?: string | undefined;
  /** For a content security policy. Default: the nonce of the page's first script that has one. */
  readonly nonce?: string | undefined;
  /** Default: the browser's. For tests that move the time themselves. */
  readonly clock?: Clock | undefined;
  /** Other origins than Amazon's, e.g. the simulator's. Refused in production. */
  readonly hosts?: HostOverride | undefined;
};
