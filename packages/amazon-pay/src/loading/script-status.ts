import type { AmazonScript } from '../amazon-script/globals.js';
import type { AmazonPayError } from '../errors/amazon-pay-error.js';

/** How far Amazon's `Widgets.js` is. `failed` carries `script-unavailable` or `environment-conflict`. */
export type ScriptStatus =
  | { readonly name: 'idle' }
  | { readonly name: 'loading' }
  | { readonly name: 'ready'; readonly amazon: AmazonScript }
  | { readonly name: 'failed'; readonly error: AmazonPayError };
