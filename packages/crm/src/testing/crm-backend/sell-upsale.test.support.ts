import type { CrmBackend, CrmCall, CrmImportAnswer, CrmImportUpsale } from '@landerpay/checkout';

/** Sells by the right backend what a wrong one has made of an upsale. */
export const sellUpsale = async (
  right: CrmBackend,
  upsale: CrmImportUpsale,
  call: CrmCall | undefined,
): Promise<CrmImportAnswer> =>
  (await right.importUpsale?.(upsale, call)) ?? { answer: 'unknown', detail: 'no upsales' };
