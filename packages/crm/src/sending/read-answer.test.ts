import { expect, it } from 'vitest';
import { lookUpAnswer, moneyAnswer } from './read-answer.js';

const answered = { sent: 'answered', status: 502, text: 'Mary Ann <mary@example.com>' } as const;
const throwing = (): never => {
  throw new SyntaxError(answered.text);
};

it('is what was read of a whole answer', () => {
  const read = ({ status, text }: typeof answered) => ({ answer: 'order', status, text });
  const wanted = { answer: 'order', status: 502, text: answered.text };
  expect(moneyAnswer(answered, () => read(answered))).toEqual(wanted);
  expect(lookUpAnswer(answered, () => read(answered))).toEqual(wanted);
});

it('is nothing certain where nobody could read it, and quotes nothing', () => {
  expect(moneyAnswer(answered, throwing)).toEqual({ answer: 'unknown', detail: 'HTTP 502' });
  expect(lookUpAnswer(answered, throwing)).toEqual({ answer: 'cannot-tell', detail: 'HTTP 502' });
});

it.each([
  ['not-sent', 'not-sent'],
  ['lost', 'unknown'],
] as const)('%s is %s to a charge, and tells a look-up nothing', (sent, answer) => {
  const detail = 'ECONNREFUSED';
  expect(moneyAnswer({ sent, detail }, throwing)).toEqual({ answer, detail });
  expect(lookUpAnswer({ sent, detail }, throwing)).toEqual({ answer: 'cannot-tell', detail });
});
