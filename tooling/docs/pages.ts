import { amazonErrorsPage } from './amazon-errors-page.js';
import { contentSecurityPolicyPage } from './content-security-policy-page.js';
import { konnektiveParametersPage } from './konnektive-parameters-page.js';
import { scenariosPage } from './scenarios-page.js';

/** The pages of the docs that are made from code, by their path. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/amazon-errors.md': amazonErrorsPage,
  'docs/content-security-policy.md': contentSecurityPolicyPage,
  'docs/konnektive-parameters.md': konnektiveParametersPage,
  'docs/scenarios.md': scenariosPage,
};
