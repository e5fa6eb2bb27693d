// What the merchant's server asks of Amazon's. The simulator takes the operations as JSON, by Amazon's names; at Amazon
// itself the same operations are signed requests to its MWS or REST interface.
const origin = process.env.AMAZON_ORIGIN;
if (!origin) throw new Error('Set AMAZON_ORIGIN to the address of the simulator.');

const ask = async (operation, request) => {
  const response = await fetch(`${origin}/__server/${operation}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
};

/** Asks one after the other, up to the first answer that is not “done”, and gives the last. */
const askInTurn = async (steps) => {
  let answer = { result: 'done' };
  for (const [operation, request] of steps) {
    if (answer.result === 'done') answer = await ask(operation, request);
  }
  return answer;
};

const sentenceOf = (answer, done) => {
  switch (answer.result) {
    case 'done':
      return done;
    case 'constraints':
      return `Still missing: ${answer.constraints.join(', ')}.`;
    case 'declined':
      return `Declined: ${answer.reason}.`;
    default:
      return `Refused: ${answer.code}.`;
  }
};

/** What the page shows, and whether it can go on with what it has, by itself or with another card. */
const forThePage = (answer, done) => ({
  sentence: sentenceOf(answer, done),
  isOver: answer.result === 'done' || answer.result === 'refused' || answer.state === 'Closed',
  needsAnotherCard: answer.reason === 'InvalidPaymentMethod',
});

/**
 * Sets the price, confirms the order and takes the money; after a declined card only the last two, with another.
 * Under the id of one attempt Amazon takes money once, also where its answer was lost and the attempt is repeated.
 */
export const placeOrder = async (reference, attempt) => {
  const price = { amount: '19.90', currency: 'USD' };
  const { state } = await ask('get-order-reference-details', { reference });
  const answer = await askInTurn([
    ...(state === 'Draft' ? [['set-order-reference-details', { reference, ...price }]] : []),
    ['confirm-order-reference', { reference }],
    [
      'authorize',
      { reference, ...price, captureNow: true, authorizationReferenceId: `${reference}-${attempt}` },
    ],
  ]);
  return forThePage(answer, 'Thank you! Your honey is on its way.');
};

/** Has Amazon check the agreement, and confirms it. Each month's charge is then the server's own doing. */
export const startSubscription = async (reference) => {
  const { state } = await ask('get-billing-agreement-details', { reference });
  const answer = await askInTurn([
    ...(state === 'Draft' ? [['set-billing-agreement-details', { reference }]] : []),
    ['validate-billing-agreement', { reference }],
    ['confirm-billing-agreement', { reference }],
  ]);
  return forThePage(answer, 'Thank you! Honey will come every month.');
};
