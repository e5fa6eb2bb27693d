import { openShop } from './open-shop.js';

const shop = await openShop();

process.stdout.write(`
  Checkout   ${shop.origin}/
  CRM        ${shop.crm.origin}

Ctrl-C stops everything.
`);

const stop = async (): Promise<void> => {
  await shop.close();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
