import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerAfterRedirect, answerInQuery, readSignInAnswer, type SignInAnswer } from './sign-in-answer.js';

const answers: fc.Arbitrary<SignInAnswer> = fc.oneof(
  fc.record({
    result: fc.constant('granted' as const),
    accessToken: fc.stringMatching(/^Atza\|[\w-]{350}$/),
    expiresIn: fc.integer({ min: 0, max: 3600 }),
    scope: fc.constantFrom('profile', 'profile payments:widget'),
    state: fc.option(fc.string(), { nil: undefined }),
  }),
  fc.record({
    result: fc.constant('failed' as const),
    error: fc.constantFrom('access_denied' as const, 'server_error' as const),
    description: fc.string(),
    state: fc.option(fc.string(), { nil: undefined }),
  }),
);
const queries = fc.dictionary(fc.stringMatching(/^own[a-z]{1,5}$/), fc.string());

const expected = (answer: SignInAnswer): Record<string, string> => ({
  ...(answer.result === 'granted'
    ? {
        access_token: answer.accessToken,
        token_type: 'bearer',
        expires_in: String(answer.expiresIn),
        scope: answer.scope,
      }
    : { error: answer.error, error_description: answer.description }),
  ...(answer.state === undefined ? {} : { state: answer.state }),
});

test('an answer in the query can be read back, and the address keeps its own query and fragment', () => {
  fc.assert(
    fc.property(answers, queries, (answer, own) => {
      const url = new URL(answerInQuery(`https://shop.example/back?${new URLSearchParams(own)}#top`, answer));
      expect(Object.fromEntries(url.searchParams)).toEqual({ ...own, ...expected(answer) });
      expect(url.hash).toBe('#top');
    }),
  );
});

test('after a redirect a token never stands in the query, a failure never in the fragment', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      const url = new URL(answerAfterRedirect('https://shop.example/back', answer));
      const [used, unused] =
        answer.result === 'granted' ? [url.hash.slice(1), url.search] : [url.search.slice(1), url.hash];
      expect(Object.fromEntries(new URLSearchParams(used))).toEqual(expected(answer));
      expect(unused).toBe('');
    }),
  );
});

test('an answer survives the way between windows; nonsense does not pass', () => {
  fc.assert(
    fc.property(answers, (answer) => {
      expect(readSignInAnswer(structuredClone(answer))).toEqual(answer);
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (nonsense) => {
      expect(readSignInAnswer(nonsense)).toBeUndefined();
    }),
  );
});
