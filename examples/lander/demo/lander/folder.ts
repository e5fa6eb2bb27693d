import { fileURLToPath } from 'node:url';

/** Where the lander's own files are. */
export const landerFolder = fileURLToPath(new URL('../..', import.meta.url));
