import { commonLook } from '../appearance/look-of-pages.js';

/** The look of the bank's pages. */
export const stylesheet = `${commonLook}
main { max-width: 30rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.5rem 0 0; }
`;
