import { describe, expect, it } from 'vitest';
import { ContractBroken, casesOf, type World } from './contract-case.js';
import { promise } from './promise.js';

const [kept, broken, failing, undeclared] = casesOf(
  (): World & { readonly declares: boolean } => ({ declares: false }),
  {
    'is kept': { mend: '', play: async () => {} },
    'is broken': {
      mend: 'Count before you charge.',
      play: async () => promise(false, 'There must be one charge.', 2),
    },
    'fails on its own': { mend: 'Nothing.', play: () => Promise.reject(new TypeError('of the world')) },
    'is not declared': {
      mend: '',
      appliesTo: ({ declares }) => declares,
      play: () => Promise.reject(new TypeError('must not be played')),
    },
  },
);

describe('a case of a contract', () => {
  it('tells a kept promise from one that does not apply', async () => {
    expect(await kept?.run()).toBe('kept');
    expect(await undeclared?.run()).toBe('not-declared');
  });

  it('says what must hold, what came, and what to change', async () => {
    await expect(broken?.run()).rejects.toEqual(
      new ContractBroken('There must be one charge. Came: 2\nWhat to change: Count before you charge.'),
    );
  });

  it('leaves an error of the world as it is', async () => {
    await expect(failing?.run()).rejects.toEqual(new TypeError('of the world'));
  });
});
