import type { Attempt } from '../../ledger/attempt.js';
import { stateMeanings } from '../../operating/states/state-meanings.js';
import { table } from '../printing/table.js';
import { writtenMoney, writtenTime } from '../printing/written.js';
import { writtenLines, writtenPurpose } from './attempt-sells.js';

const heldBecause = (attempt: Attempt): string => {
  if (attempt.state !== 'held') return '';
  switch (attempt.because) {
    case 'booked-differently':
      return ' The CRM has booked something else than was sold.';
    case 'unsettled-too-long':
      return ' The CRM could not tell for too long.';
    default:
      return attempt satisfies never;
  }
};

const money = (attempt: Attempt): string => {
  const total = writtenMoney(attempt.sale.total);
  const { money: moved } = stateMeanings[attempt.state];
  switch (moved) {
    case 'none':
      return `${total}: none was taken.`;
    case 'at-risk':
      return `${total}: at risk. It may have been taken.`;
    case 'taken':
      return `${total}: taken.`;
    default:
      return moved satisfies never;
  }
};

const nextCommands = ({ id, state, order }: Attempt): readonly (readonly string[])[] => {
  if (state !== 'held') return [];
  return [
    ['', `landerpay-relay settle ${id} --placed ${order ?? 'ORDER'}`],
    ['', `landerpay-relay settle ${id} --not-booked --because TEXT`],
  ];
};

/** All that a person needs to find out what became of one attempt. */
export const attemptPage = (attempt: Attempt, others: readonly Attempt[]): readonly string[] => {
  const { meaning, next } = stateMeanings[attempt.state];
  return [
    table(
      ['ATTEMPT', attempt.id],
      [
        ['State', `${attempt.state}. ${meaning}${heldBecause(attempt)}`],
        ['Pays for', `${writtenPurpose(attempt)}: ${writtenLines(attempt)}`],
        ['Money', money(attempt)],
        ['Begun', `${writtenTime(attempt.claimedAt)}, try ${attempt.number}`],
        ['In the CRM', `order ${attempt.order ?? '(none yet)'}; custom field with the mark ${attempt.mark}`],
        [
          'At Amazon',
          `payments of ${writtenMoney(attempt.sale.total)} from that time on; the CRM’s order names the transaction. The ledger keeps only a hash of the reference.`,
        ],
        ...others.map((other) => [
          'Same buyer’s',
          `${other.id} ${other.state}, ${writtenPurpose(other)}, ${writtenMoney(other.sale.total)}`,
        ]),
        ['Next', next],
        ...nextCommands(attempt),
      ],
    ),
  ];
};
