import type { KonnektiveUpsales } from './options.js';
import { settingError } from './setting-error.js';

/** How upsales are sent, complete. */
export type Upsales = { readonly amazonParameters: boolean; readonly product: 'single' | 'numbered' };

export const readUpsales = ({
  amazonParameters = true,
  product = 'single',
}: KonnektiveUpsales = {}): Upsales => {
  if (typeof amazonParameters !== 'boolean') {
    throw settingError('konnektive: `upsales.amazonParameters` must be true or false.');
  }
  if (product !== 'single' && product !== 'numbered') {
    throw settingError('konnektive: `upsales.product` must be "single" or "numbered".');
  }
  return { amazonParameters, product };
};
