import type { Attempt, AttemptState, Time } from '../../ledger/attempt.js';
import type { Pause } from '../../ledger/operating.js';
import { attemptStates } from '../../ledger/states.js';
import { stateMeanings } from '../../operating/states/state-meanings.js';
import { table, wrapped } from '../printing/table.js';
import { writtenAge, writtenMoney, writtenSums, writtenTime } from '../printing/written.js';
import { writtenPurpose } from './attempt-sells.js';

const row = (attempt: Attempt, now: Time): readonly string[] => [
  attempt.id,
  attempt.state,
  writtenAge(now - attempt.claimedAt),
  attempt.order ?? '–',
  writtenMoney(attempt.sale.total),
  writtenPurpose(attempt),
];

const isAtRisk = ({ state }: Attempt): boolean => stateMeanings[state].money === 'at-risk';

const legend = (state: AttemptState): readonly string[] => {
  const { meaning, next } = stateMeanings[state];
  return ['', ...wrapped(`${state}: ${meaning} ${next}`, 100)];
};

/** Since when money is paused, as a line of its own. */
export const pauseLines = (pause: Pause | null): readonly string[] =>
  pause === null
    ? []
    : [
        `Money is paused since ${writtenTime(pause.since)}: ${pause.because}`,
        'Next: landerpay-relay resume',
        '',
      ];

/** What a list is shown with: at most `limit` attempts are, whatever was found. */
export type ListShown = { readonly now: Time; readonly pause: Pause | null; readonly limit: number };

/** Attempts as a table, what their states mean, and what is at risk; that there are more, if there are. */
export const attemptList = (
  found: readonly Attempt[],
  { now, pause, limit }: ListShown,
): readonly string[] => {
  if (found.length === 0) return [...pauseLines(pause), 'No attempt is like that.'];
  const attempts = found.slice(0, limit);
  const shown = attemptStates.filter((state) => attempts.some((attempt) => attempt.state === state));
  const atRisk = attempts.filter(isAtRisk).map(({ sale }) => sale.total);
  return [
    ...pauseLines(pause),
    table(
      ['ATTEMPT', 'STATE', 'AGE', 'ORDER', 'TOTAL', 'PAYS FOR'],
      attempts.map((attempt) => row(attempt, now)),
    ),
    ...shown.flatMap(legend),
    '',
    `At risk: ${writtenSums(atRisk)}, in ${atRisk.length} of ${attempts.length} attempts.`,
    ...(found.length > limit
      ? [`Only the newest ${limit} are shown and counted; there are more: --limit N shows up to N.`]
      : []),
    'More of one: landerpay-relay attempts ATTEMPT',
  ];
};
