export { type AskedFor, bookedAnswer, foundAnswer } from './asked-for.js';
export { type Answered, lookUpAnswer, moneyAnswer } from './read-answer.js';
export { type OneRequest, type Sent, sendOnce } from './send-once.js';
