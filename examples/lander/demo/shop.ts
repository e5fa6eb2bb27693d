/** The shop of the demo: ids in Amazon's form that only the stand-ins know. */
export const demoShop = {
  region: 'us',
  sellerId: 'A1B2C3D4E5F6G7',
  clientId: 'amzn1.application-oa2-client.0123456789abcdef0123456789abcdef',
  campaignId: '1',
  billerId: '1',
} as const;
