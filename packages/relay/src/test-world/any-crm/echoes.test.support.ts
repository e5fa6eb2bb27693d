/** Whatever a CRM, or a gateway before it, could make of an order: all of it says again what it was told. */
export const echoesOf = (everything: string): readonly string[] => [
  `<h1>502</h1><p>${everything}</p>`,
  `<?xml version="1.0"?><error>${everything}</error>`,
  JSON.stringify({ result: 'SUCCESS', message: everything }).slice(0, -2),
  JSON.stringify({ result: 'ERROR', message: everything }),
  JSON.stringify({ result: 'ERROR', message: { [everything]: everything, emailAddress: everything } }),
  JSON.stringify({
    result: 'SUCCESS',
    message: { orderId: everything, items: { [everything]: everything } },
  }),
  JSON.stringify({ result: everything, message: everything }),
  JSON.stringify({ sale: { number: everything, fields: { mark: everything } } }),
  JSON.stringify({ declined: everything, refused: everything }),
];
