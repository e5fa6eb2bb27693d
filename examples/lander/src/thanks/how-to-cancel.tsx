import { useAmazonCheckout } from '@landerpay/react';
import { useWords } from '../words/use-words.js';

/** Ends what is billed again: nobody has to search for it. */
export const HowToCancel = () => {
  const terms = useAmazonCheckout((checkout) => checkout.terms);
  const { thanks } = useWords();
  if (terms === null) return null;
  const { url, email, phone } = terms.cancel;
  return (
    <section className="how-to-cancel" aria-labelledby="cancel">
      <h2 id="cancel">{thanks.howToCancel}</h2>
      <p>{thanks.cancelAnyTime}</p>
      <ul>
        {url && (
          <li>
            <a href={url}>{url}</a>
          </li>
        )}
        {email && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
        {phone && <li>{phone}</li>}
      </ul>
    </section>
  );
};
