/** An import reply in the shape of a recorded one; the values are invented. */
export const sampleOrder = {
  orderId: 'D6C8C390A7',
  orderStatus: 'COMPLETE',
  campaignId: 1,
  customerId: 123456,
  custom1: '1.mark',
  currencyCode: 'USD',
  baseShipping: '4.95',
  shipTotal: '4.95',
  totalAmount: '102.95',
  amountPaid: '102.95',
  items: [
    {
      productId: '12',
      name: 'Starter kit',
      qty: '2',
      price: '49.00',
      shipping: '4.95',
      purchaseId: '8A1B2C3D4E',
    },
  ],
  paypalUrl: null,
  gatewayUrl: null,
};

/** The same order in a look-up: `items` by product id, with numbers. */
export const sampleOrderAsFound = {
  ...sampleOrder,
  actualOrderId: 77,
  items: { 12: { name: 'Starter kit', qty: 2, price: 49, shipping: 4.95, purchaseId: '8A1B2C3D4E' } },
};
