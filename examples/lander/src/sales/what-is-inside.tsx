import type { Product } from '../products/product.js';
import { useWords } from '../words/use-words.js';

export const WhatIsInside = ({ product }: { readonly product: Product }) => {
  const { insideHeading, inside } = useWords().products[product.name];
  return (
    <section aria-labelledby="inside">
      <h2 id="inside">{insideHeading}</h2>
      <ul className="inside">
        {inside.map(({ name, text }) => (
          <li key={name} className="card">
            <h3>{name}</h3>
            <p className="soft">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
