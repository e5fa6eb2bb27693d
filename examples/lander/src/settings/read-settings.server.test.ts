import { describe, expect, it } from 'vitest';
import { readSettings } from './read-settings.js';

const complete = {
  VITE_AMAZON_ENVIRONMENT: 'sandbox',
  VITE_AMAZON_REGION: 'eu',
  VITE_AMAZON_SELLER_ID: 'A1B2C3',
  VITE_AMAZON_CLIENT_ID: 'amzn1.application-oa2-client.1',
  VITE_RELAY_URL: 'https://pay.example.com',
  VITE_SIGN_IN: 'redirect',
};

describe('settings of the lander', () => {
  it('are read from their variables', () => {
    expect(readSettings(complete)).toEqual({
      settings: {
        amazon: {
          environment: 'sandbox',
          region: 'eu',
          sellerId: 'A1B2C3',
          clientId: 'amzn1.application-oa2-client.1',
        },
        relayUrl: 'https://pay.example.com',
        signIn: 'redirect',
      },
    });
  });

  it('sign in by popup unless told otherwise, and may name the relay by a path', () => {
    const read = readSettings({ ...complete, VITE_SIGN_IN: undefined, VITE_RELAY_URL: '/pay' });
    expect(read).toMatchObject({ settings: { signIn: 'popup', relayUrl: '/pay' } });
  });

  it('tell all mistakes at once, a sentence each, when nothing is set', () => {
    const nothing = {
      VITE_AMAZON_ENVIRONMENT: undefined,
      VITE_AMAZON_REGION: undefined,
      VITE_AMAZON_SELLER_ID: undefined,
      VITE_AMAZON_CLIENT_ID: undefined,
      VITE_RELAY_URL: undefined,
      VITE_SIGN_IN: undefined,
    };
    const read = readSettings(nothing);
    const mistakes = 'mistakes' in read ? read.mistakes : [];
    expect(mistakes.map((sentence) => sentence.split(' ')[0])).toEqual([
      'VITE_AMAZON_ENVIRONMENT',
      'VITE_AMAZON_REGION',
      'VITE_AMAZON_SELLER_ID',
      'VITE_AMAZON_CLIENT_ID',
      'VITE_RELAY_URL',
    ]);
  });

  it.each([
    ['VITE_AMAZON_ENVIRONMENT', 'live'],
    ['VITE_AMAZON_REGION', 'US'],
    ['VITE_AMAZON_SELLER_ID', '  '],
    ['VITE_AMAZON_CLIENT_ID', ''],
    ['VITE_RELAY_URL', 'pay.example.com'],
    ['VITE_RELAY_URL', 'https://pay.example.com?key=1'],
    ['VITE_SIGN_IN', 'tab'],
  ])('names %s when it is "%s"', (variable, value) => {
    expect(readSettings({ ...complete, [variable]: value })).toEqual({
      mistakes: [expect.stringContaining(variable)],
    });
  });
});
