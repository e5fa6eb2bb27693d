import type { Parameters } from '../wire/parameters.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import { type FieldProblems, hasProblems } from '../wire/reply.js';

const largestPage = 200;

export type Page<Result> =
  | {
      readonly kind: 'page';
      readonly page: number;
      readonly resultsPerPage: number;
      readonly results: readonly Result[];
    }
  | { readonly kind: 'problems'; readonly problems: FieldProblems };

const wholeNumber = (sent: string | null, standard: number): number | null => {
  if (sent === null) return standard;
  return /^[1-9]\d{0,8}$/.test(sent) ? Number(sent) : null;
};

/** `page` counts from 1; `resultsPerPage` is 25 unless told, and 200 at most. */
export const pageOf = <Result>(parameters: Parameters, found: readonly Result[]): Page<Result> => {
  const page = wholeNumber(parameters.get('page'), 1);
  const size = wholeNumber(parameters.get('resultsPerPage'), 25);
  const resultsPerPage = size === null || size > largestPage ? null : size;
  const problems: FieldProblems = {
    ...(page === null ? { page: refusalTexts.malformed } : {}),
    ...(resultsPerPage === null ? { resultsPerPage: refusalTexts.malformed } : {}),
  };
  if (page === null || resultsPerPage === null || hasProblems(problems)) {
    return { kind: 'problems', problems };
  }
  const start = (page - 1) * resultsPerPage;
  return { kind: 'page', page, resultsPerPage, results: found.slice(start, start + resultsPerPage) };
};
