/** The bank's pages stand beside the API; every payment that waits has its own. */
export const bankPath = (id: string): string => `/__bank/${id}/`;

/** The look of the bank's pages. */
export const stylesheetPath = '/__bank/page.css';

/** The script of the page that takes the buyer back to the shop. */
export const wayBackScriptPath = '/__bank/way-back.js';
