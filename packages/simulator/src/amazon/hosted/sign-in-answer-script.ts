import { field, textIn } from '../foreign-values.js';
import { readPageData } from './page-data.js';

const data = readPageData();
const opener: Window | null = window.opener;
// The shop's page closes this window when it has heard: a window that is gone is no sender any more.
if (opener !== null) {
  const answer = { request: field(data, 'request'), answer: field(data, 'answer') };
  opener.postMessage(answer, textIn(data, 'merchantOrigin'));
}
