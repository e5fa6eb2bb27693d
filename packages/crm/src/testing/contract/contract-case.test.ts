import { describe, expect, it } from 'vitest';
import { ContractBroken, casesOf, type World } from './contract-case.js';
import { promise } from './promise.js';

const [kept, broken, advised, failing, undeclared] = casesOf(
  (): World & { readonly declares: boolean } => ({ declares: false }),
  {
    'is kept': { mend: '', play: async () => {} },
    'is broken': {
      mend: 'Count before you charge.',
      play: async () => promise(false, 'There must be one charge.', 2),
    },
    'is broken elsewhere': {
      mend: 'Count before you charge.',
      play: async () => promise(false, 'The mark must come back.', '', 'Send the mark.'),
    },
    'fails on its own': { mend: 'Charge once.', play: () => Promise.reject(new TypeError('of the world')) },
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
      new ContractBroken(
        'Not kept: is broken.\nThere must be one charge. Came: 2\nWhat to change: Count before you charge.',
      ),
    );
  });

  it('gives the advice of the check that failed, where that knows better', async () => {
    await expect(advised?.run()).rejects.toEqual(
      new ContractBroken(
        'Not kept: is broken elsewhere.\nThe mark must come back. Came: ""\nWhat to change: Send the mark.',
      ),
    );
  });

  it('says what must hold, what was thrown, and whose it may be, where something throws', async () => {
    await expect(failing?.run()).rejects.toSatisfy(
      (error: unknown) =>
        error instanceof ContractBroken &&
        error.message.startsWith(
          'Not kept: fails on its own.\nThe case ended in an error. Came: TypeError: of the world\nWhat to change: ',
        ) &&
        error.message.includes('A port answers') &&
        error.message.endsWith('And: Charge once.') &&
        error.cause instanceof TypeError,
    );
  });
});
