import type { KonnektiveUpsales } from './options.js';
import { settingError } from './setting-error.js';

export const readUpsales = ({
  amazonParameters = true,
  product = 'single',
}: KonnektiveUpsales = {}): Required<KonnektiveUpsales> => {
  if (typeof amazonParameters !== 'boolean') {
    throw settingError('konnektive: `upsales.amazonParameters` must be true or false.');
  }
  if (product !== 'single' && product !== 'numbered') {
    throw settingError('konnektive: `upsales.product` must be "single" or "numbered".');
  }
  return { amazonParameters, product };
};
