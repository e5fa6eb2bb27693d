import { crmBackendContract } from '@landerpay/crm/testing';
import { describe, expect, it } from 'vitest';
import { meridian } from '../src/meridian-backend.js';
import { meridianWithUpsales } from '../src/meridian-upsales.js';
import { meridianWorld } from './meridian-world.js';

const notDeclared = async (contract: ReturnType<typeof crmBackendContract>) => {
  const results = await Promise.all(contract.map(async ({ name, run }) => [name, await run()] as const));
  return results.flatMap(([name, result]) => (result === 'not-declared' ? [name] : []));
};

describe('the guide’s backend keeps the contract of backends', () => {
  for (const { name, run } of crmBackendContract(() => meridianWorld(meridian))) it(name, run);
});

describe('with its upsales it keeps the contract of backends', () => {
  const contract = crmBackendContract(() => meridianWorld(meridianWithUpsales));
  for (const { name, run } of contract) it(name, run);

  it('and is asked all but for what it does not declare', async () => {
    expect(await notDeclared(contract)).toEqual([
      'the transactions of an order are what was charged for it',
      'nonsense tells nothing about transactions',
      'the orders of a stretch of time are all that carry a mark',
      'nonsense tells nothing about the orders of a stretch of time',
      'a configuration that sells is found without error, and one that cannot log in with one',
      'a check of the configuration that could not be made says so',
      'a lead takes no money and is not booked',
      'an upsale joins its order, at the price that the relay gives, and is charged once',
      'an upsale that replaces a line takes its place',
      'an answer to an upsale that was lost after booking is unknown, and the look-up shows the line',
      'confirming an order is one call, moves no money, and leaves it booked as it was',
      'confirming is not-sent only where nothing was written, and unknown where nobody knows',
      'a page view gives a session, and a later one belongs to it',
      'a page view that is lost is failed, and nothing is thrown',
    ]);
  });
});
