import { englishSentences } from '@landerpay/react';
import { german } from '@landerpay/react/german';
import type { ReactNode } from 'react';

const translated = new Map<string, string>(Object.entries(german));

/** Every sentence in every language, side by side. */
export const SentenceTable = (): ReactNode => (
  <main className="card">
    <h1>Every sentence</h1>
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">English</th>
          <th scope="col">German</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(englishSentences).map(([key, english]) => (
          <tr key={key}>
            <th scope="row">
              <code>{key}</code>
            </th>
            <td lang="en">{english}</td>
            <td lang="de">{translated.get(key)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </main>
);
