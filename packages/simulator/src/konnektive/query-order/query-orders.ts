import type { Endpoint } from '../crm.js';
import { orderAsQueried } from '../order-object/order-as-queried.js';
import { pageOf } from '../paging/page-of.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { refuse, succeed } from '../wire/reply.js';
import { filterNames, orderFilter } from './order-filter.js';

/** The only parameters that a query repeats, so that no Amazon id or login can come back. */
const repeatedNames = ['orderId', 'startDate', 'endDate', 'dateRangeType', ...filterNames];

/** `/order/query/`: what the CRM has booked, PARTIAL orders included. */
export const queryOrders: Endpoint = {
  name: 'order/query',
  answer: ({ parameters }, crm) => {
    const filter = orderFilter(parameters, crm);
    if (filter.kind === 'problems') return refuse(filter.problems);
    const found = crm.book.orders().filter(filter.matches).toReversed();
    if (found.length === 0) return refuse(refusalTexts.noOrders);
    const page = pageOf(parameters, found);
    if (page.kind === 'problems') return refuse(page.problems);
    const params = Object.fromEntries(
      repeatedNames.flatMap((name) => {
        const value = parameters.get(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    return succeed({
      totalResults: found.length,
      resultsPerPage: page.resultsPerPage,
      page: page.page,
      data: page.results.map((order) => orderAsQueried(order, crm)),
      params,
      queryArgs: params,
      errors: [],
      sortBy: 'dateCreated',
      sortDir: 'DESC',
    });
  },
};
