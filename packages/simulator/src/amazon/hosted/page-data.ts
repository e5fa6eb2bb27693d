import { parseJson } from '../foreign-values.js';

export const pageDataId = 'page-data';

/** What the server wrote into a page for its script. */
export const readPageData = (): unknown => parseJson(document.getElementById(pageDataId)?.textContent ?? '');
