import { readFileSync } from 'node:fs';
import { readConfiguration } from '@landerpay/relay/node';
import { openShopServer } from './shop-server.js';

const read = readConfiguration(process.env, (path) => readFileSync(path, 'utf8'));
if ('mistakes' in read) throw new Error(`The relay is not configured:\n${read.mistakes.join('\n')}`);

const { server, close } = await openShopServer(read.configuration);
server.listen(read.configuration.port, read.configuration.hostname);

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void close().then(() => process.exit());
  });
}
