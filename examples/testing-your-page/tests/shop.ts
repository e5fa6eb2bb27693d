/** What the page is told of the shop. In tests any ids will do. */
export const shop = {
  environment: 'sandbox',
  region: 'us',
  sellerId: 'A1EXAMPLE',
  clientId: 'amzn1.application-oa2-client.example',
} as const;
