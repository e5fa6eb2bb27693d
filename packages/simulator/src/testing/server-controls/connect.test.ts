import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type StartedAmazonSimulator, startAmazonSimulator } from '../../amazon/server/start.js';
import { connectToAmazonSimulator, type RemoteControls } from './connect.js';

const scriptPath = '/OffAmazonPayments/us/sandbox/js/Widgets.js';

let amazon: StartedAmazonSimulator;
let controls: RemoteControls;
beforeAll(async () => {
  amazon = await startAmazonSimulator();
  controls = connectToAmazonSimulator(amazon.origin);
});
beforeEach(() => amazon.reset());
afterAll(() => amazon.close());

const scriptStatus = async (): Promise<number> => (await fetch(`${amazon.origin}${scriptPath}`)).status;

test('fails the script as often as is asked for, and reset takes it back', async () => {
  await controls.failScript(2);
  expect(await scriptStatus()).toBe(503);
  await controls.reset();
  expect(await scriptStatus()).toBe(200);
});

test('plays a scenario', async () => {
  await controls.play('script-fails');
  expect(await scriptStatus()).toBe(503);
  await controls.play('good-card');
  expect(await scriptStatus()).toBe(200);
});

test('every other control is understood', async () => {
  await controls.advanceClock({ minutes: 15 });
  await controls.denySignIn(1);
  await controls.declineNext('AmazonRejected');
  await controls.raiseNext('Wallet', 'ITP');
  await controls.expireSessions();
  expect(await controls.charges()).toEqual([]);
  expect(await controls.references()).toEqual([]);
});

test('a mistake is told in the stand-in’s own words', async () => {
  await expect(Reflect.apply(controls.play, undefined, ['declined-twice'])).rejects.toThrow(
    /^The stand-in for Amazon says: There is no scenario "declined-twice"\. There are: good-card/,
  );
});

test('a bare number is no span of time', async () => {
  await expect(async () => Reflect.apply(controls.advanceClock, undefined, [900])).rejects.toThrow(
    'A span of time: write an object: there are hours, minutes, seconds, milliseconds.',
  );
});

test('nobody at the address is told with what to do', async () => {
  const nobody = await startAmazonSimulator();
  await nobody.close();
  await expect(connectToAmazonSimulator(nobody.origin).reset()).rejects.toThrow(
    `No stand-in for Amazon answers at ${nobody.origin}: start it first.`,
  );
});
