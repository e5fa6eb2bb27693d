import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { landerFolder } from './lander/folder.js';
import { scenariosToPlay } from './scenarios-to-play.js';
import { startEverything } from './start-everything.js';
import { untilAnswering } from './until-answering.js';

const runs = join(landerFolder, '.demo');

const instructions = (amazonOrigin: string): string => `
Open the lander, click the button and sign in as Robin Sample: no password, no account, no money. /plan sells a
subscription with a trial, /course something to download; after each order come two offers. ?lang=de is German.
${scenariosToPlay(amazonOrigin)}
An answer that the CRM loses is looked up for half a minute here (in a shop: five) before the page says how it ended.
The CRM lists orders, upsales, visits and mails. Ctrl-C stops everything.
`;

const run = async (): Promise<void> => {
  console.log('Starting the lander, the relay, and stand-ins for Amazon Pay and the CRM …');
  await mkdir(runs, { recursive: true });
  const folder = await mkdtemp(join(runs, 'run-'));
  const relayLog = createWriteStream(join(folder, 'relay.log'));
  const everything = await startEverything({
    lander: 'in-development',
    signIn: process.env.VITE_SIGN_IN === 'redirect' ? 'redirect' : 'popup',
    ledgerPath: join(folder, 'ledger.sqlite'),
    settings: { crmLongest: 20_000, settlingMargin: 10_000 },
    log: (event) => void relayLog.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`),
  });
  const stop = async (): Promise<void> => {
    console.log('\nStopping …');
    await everything.close();
    relayLog.end();
    await rm(folder, { recursive: true, force: true });
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  const { lander, relay, amazon, crm } = everything;
  const parts = [
    ['Lander', lander.origin, '/'],
    ['Relay', relay.origin, '/healthz'],
    ['Amazon', amazon.origin, '/'],
    ['CRM', crm.origin, '/'],
  ] as const;
  await Promise.all(parts.map(([name, origin, path]) => untilAnswering(name, origin + path)));
  console.log('');
  for (const [name, origin] of parts) console.log(`  ${name.padEnd(8)}${origin}`);
  console.log(instructions(amazon.origin));
};

await run().catch((error: unknown) => {
  console.error(`The demo cannot start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
