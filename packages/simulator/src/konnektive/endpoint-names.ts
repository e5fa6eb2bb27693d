/** The paths of the API without their outer slashes: an endpoint for each stands in `endpoints.ts`. */
export const endpointNames = [
  'campaign/query',
  'landers/clicks/import',
  'leads/import',
  'order/cancel',
  'order/confirm',
  'order/import',
  'order/preauth',
  'order/qa',
  'order/query',
  'order/refund',
  'transactions/query',
  'upsale/import',
] as const;

/** A call of the CRM's API without its slashes around, e.g. `order/import`. */
export type EndpointName = (typeof endpointNames)[number];
