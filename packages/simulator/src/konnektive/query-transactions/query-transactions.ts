import type { Endpoint } from '../crm.js';
import { pageOf } from '../paging/page-of.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { refuse, succeed } from '../wire/reply.js';
import { transactionAsQueried } from './transaction-as-queried.js';
import { transactionFilter } from './transaction-filter.js';

/** `/transactions/query/`: what gateways were asked and how they answered, the latest first. */
export const queryTransactions: Endpoint = {
  name: 'transactions/query',
  answer: ({ parameters }, crm) => {
    const filter = transactionFilter(parameters, crm);
    if (filter.kind === 'problems') return refuse(filter.problems);
    const found = crm.book.transactions().filter(filter.matches).toReversed();
    if (found.length === 0) return refuse(refusalTexts.noTransactions);
    const page = pageOf(parameters, found);
    if (page.kind === 'problems') return refuse(page.problems);
    return succeed({
      totalResults: found.length,
      resultsPerPage: page.resultsPerPage,
      page: page.page,
      data: page.results.map((transaction) => transactionAsQueried(transaction, crm)),
    });
  },
};
