import { startAmazonSimulator } from '@landerpay/simulator/amazon';
import { startShop } from './start-shop.js';

const amazon = await startAmazonSimulator();
const shop = await startShop({ amazonOrigin: amazon.origin, port: 8080 });

process.stdout.write(`
  One-time   ${shop.origin}/one-time.html
  Recurring  ${shop.origin}/recurring.html
  Amazon     ${amazon.origin}

Ctrl-C stops both.
`);

const stop = async (): Promise<void> => {
  await Promise.all([shop.close(), amazon.close()]);
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
