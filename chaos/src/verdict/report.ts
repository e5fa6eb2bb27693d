import type { Finding } from './finding.js';
import { type Evidence, historyOf } from './history.js';

/** How many findings are told with their whole history. */
const toldWhole = 3;

/** What was found, with the history of the first findings. */
export const reportOf = (findings: readonly Finding[], evidence: Evidence): readonly string[] => [
  ...findings
    .slice(0, toldWhole)
    .flatMap((finding) => [
      '',
      `${finding.kind}: ${finding.sentence}`,
      ...historyOf(finding, evidence).map((line) => `  ${line}`),
    ]),
  ...findings.slice(toldWhole).map(({ kind, sentence }) => `${kind}: ${sentence}`),
];
