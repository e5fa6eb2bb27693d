import type { CrmReturnPaths } from '@landerpay/checkout';
import { addressOf } from '../options/return-to.js';
import type { Settings } from '../options/settings.js';
import { optional } from './optional.js';
import type { Parameters } from './parameters.js';

/** Of a path that leads away from the shop, or has no shop to lead to, nothing is left: a check refuses what is no address. */
const addressIn = (path: string | undefined, { returnTo }: Settings): string | undefined =>
  path === undefined ? undefined : ((returnTo && addressOf(path, returnTo.origin)) ?? '');

/** `redirectsTo` and `errorRedirectsTo`: the order's own paths, else those of the settings, at the shop's origin. */
export const returnParameters = (paths: CrmReturnPaths | undefined, settings: Settings): Parameters => {
  const { success, failure } = paths ?? settings.returnTo ?? {};
  return [
    ...optional('redirectsTo', addressIn(success, settings)),
    ...optional('errorRedirectsTo', addressIn(failure, settings)),
  ];
};
