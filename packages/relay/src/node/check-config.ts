import type { CrmBackend, CrmFinding } from '@landerpay/checkout';
import { konnektive } from '@landerpay/crm/konnektive';
import type { Catalogue } from '../catalogue/catalogue.js';
import { soldAtCrm } from '../catalogue/sold-at-crm.js';
import { weaknessesOf } from '../crm-backend/weaknesses.js';
import { configurationOf } from './configuration-of.js';

/** What an operator should know before the first buyer: of the backend itself, and of what the CRM answers. */
const findingsOf = async (crm: CrmBackend, catalogue: Catalogue): Promise<readonly CrmFinding[]> => [
  ...weaknessesOf(crm).map(({ sentence }): CrmFinding => ({ severity: 'warning', sentence })),
  ...((await crm.checkConfiguration?.(soldAtCrm(catalogue))) ?? []),
];

const summary = (findings: readonly CrmFinding[]): string => {
  if (findings.some(({ severity }) => severity === 'error')) return 'No order can be taken like this.';
  return findings.length === 0
    ? 'The configuration is complete, and the CRM knows all that is sold.'
    : 'Orders can be taken.';
};

/**
 * The command `landerpay-relay check-config`: reads the configuration, logs in at the CRM, finds the campaign, its
 * products, how it bills them again and the biller, and tries a look-up. It books nothing. Findings go to standard output, a line each; exit
 * code 1 if one is an error, or if the configuration itself has mistakes.
 */
export const checkConfig = async (environment: NodeJS.ProcessEnv = process.env): Promise<void> => {
  const configuration = configurationOf(environment);
  if (configuration === undefined) return;
  const findings = await findingsOf(konnektive(configuration.konnektive), configuration.catalogue);
  const lines = findings.map(({ severity, sentence }) => `${severity}: ${sentence}`);
  process.stdout.write(`${[...lines, summary(findings)].join('\n')}\n`);
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
};
