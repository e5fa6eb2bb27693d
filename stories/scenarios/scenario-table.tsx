import type { ReactNode } from 'react';
import { scenarioItems } from './index.js';

/** The scenarios as the toolbar offers them, with the names that stories pin them by. */
export const ScenarioTable = (): ReactNode => (
  <table>
    <thead>
      <tr>
        <th>In the toolbar</th>
        <th>In a story</th>
      </tr>
    </thead>
    <tbody>
      {scenarioItems.map(({ value, title }) => (
        <tr key={value}>
          <td>{title}</td>
          <td>
            <code>{value}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
