import type { Advise } from './advice.js';
import { type Drawn, knownOptions } from './known-options.js';

/** Amazon's script passes over an option that it does not know, such as a callback with a slip in its name. */
export const adviseOnOptions = (drawn: Drawn, options: unknown, advise: Advise): void => {
  if (typeof options !== 'object' || options === null) return;
  const known = knownOptions[drawn];
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    advise(
      'unknown-option',
      `${drawn} was given the option “${name}”, which Amazon’s script does not know and passes over. It knows: ${known.join(', ')}.`,
    );
  }
};
