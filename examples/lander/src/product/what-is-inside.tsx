const parts = [
  { name: 'Copper dripper', text: 'Holds its heat, pours at the pace of a slow morning, and rinses clean.' },
  { name: 'House roast, 250 g', text: 'Cocoa and orange peel. Roasted on Tuesdays, shipped on Wednesdays.' },
  { name: '40 paper filters', text: 'Unbleached, folded flat, gone on the compost after breakfast.' },
];

export const WhatIsInside = () => (
  <section aria-labelledby="inside">
    <h2 id="inside">In the box</h2>
    <ul className="inside">
      {parts.map(({ name, text }) => (
        <li key={name} className="card">
          <h3>{name}</h3>
          <p className="soft">{text}</p>
        </li>
      ))}
    </ul>
  </section>
);
