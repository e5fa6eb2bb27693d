import { type ToldTerms, useMoney } from '@landerpay/react';
import type { ReactNode } from 'react';

/** The terms as a page may draw them by itself: everything that must be told, in a table. */
export const TermsInATable = ({ told }: { readonly told: ToldTerms }): ReactNode => {
  const write = useMoney();
  return (
    <>
      <table className="table">
        <tbody>
          {told.lines.map(({ terms, name, sentences }) => (
            <tr key={terms.product}>
              <th scope="row">
                {name}: {write(terms.amount)}
              </th>
              <td>{sentences.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {told.cancel.map(({ way, before, address, href, after }) => (
        <p key={way}>
          {before}
          <a href={href}>{address}</a>
          {after}
        </p>
      ))}
    </>
  );
};
