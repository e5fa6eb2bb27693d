/** What whoever sets the shop up sees instead of a shop, until every setting is right. */
export const Misconfigured = ({ mistakes }: { readonly mistakes: readonly string[] }) => (
  <main className="panel">
    <h1>This shop is not set up yet</h1>
    <p>Write these settings into a file named .env.local beside index.html, then start or build again:</p>
    <ul>
      {mistakes.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </main>
);
