/** The paths of the API without their outer slashes: an endpoint for each stands in `endpoints.ts`. */
export const endpointNames = [
  'campaign/query',
  'leads/import',
  'order/import',
  'order/query',
  'upsale/import',
] as const;

export type EndpointName = (typeof endpointNames)[number];
