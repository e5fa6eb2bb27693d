import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { captureAuthentication } from './capture-authentication.js';

const arrive = (path: string) => history.replaceState({ kept: 1 }, '', path);
const address = () => location.href.slice(location.origin.length);

afterEach(() => arrive('/'));

describe('captureAuthentication', () => {
  test.each([
    ['Success', { name: 'success', next: 'ask-server' }],
    ['Abandoned', { name: 'abandoned', next: 'same-reference' }],
    ['Failure', { name: 'failure', next: 'new-reference' }],
    ['success', { name: 'unknown', next: 'ask-server' }],
    ['', { name: 'unknown', next: 'ask-server' }],
    ['toString', { name: 'unknown', next: 'ask-server' }],
  ])('%s', (status, authentication) => {
    arrive(`/paid?AuthenticationStatus=${status}`);
    expect(captureAuthentication()).toEqual(authentication);
    expect(address()).toBe('/paid');
  });

  test('takes its parameter only, and only once', () => {
    arrive('/paid?order=1%20a&AuthenticationStatus=Success&AuthenticationStatus=Failure&x#/step');
    expect(captureAuthentication()).toEqual({ name: 'success', next: 'ask-server' });
    expect(address()).toBe('/paid?order=1%20a&x#/step');
    expect(history.state).toEqual({ kept: 1 });
    expect(captureAuthentication()).toEqual({ name: 'none' });
  });

  test('leaves an address alone that says nothing', () => {
    const before = history.length;
    arrive('/paid?authenticationstatus=Success#AuthenticationStatus=Success');
    expect(captureAuthentication()).toEqual({ name: 'none' });
    expect(address()).toBe('/paid?authenticationstatus=Success#AuthenticationStatus=Success');
    expect(history.length).toBe(before);
  });

  test('a path that looks like another host stays a path', () => {
    arrive(`${location.origin}//evil.example/?AuthenticationStatus=Success`);
    captureAuthentication();
    expect(location.href).toBe(`${location.origin}//evil.example/`);
  });

  test('whatever Amazon says, none of it stays in the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        arrive(`/paid?a=1&AuthenticationStatus=${encodeURIComponent(said)}&b=2`);
        expect(captureAuthentication().name).not.toBe('none');
        expect(address()).toBe('/paid?a=1&b=2');
      }),
      { numRuns: 30 },
    );
  });
});
