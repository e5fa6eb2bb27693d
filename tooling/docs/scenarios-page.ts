import type { Deed, Scenario } from '../../packages/simulator/src/amazon/scenarios/scenario.js';
import { scenarios } from '../../packages/simulator/src/amazon/scenarios/scenarios.js';

const deeds: Readonly<Record<Deed, string>> = {
  'another-address': 'another address',
  'another-card': 'another card',
  'another-click': 'another click',
  'another-sign-in': 'another sign-in',
  'try-again': 'another try',
};

const references: Readonly<Record<Scenario['ends']['reference'], string>> = {
  'the-first': 'with the same reference',
  another: 'with another reference',
};

const endingOf = ({ ends }: Scenario): string => {
  const after = ends.after.map((deed) => deeds[deed]).join(' and ');
  return `Paid${after === '' ? '' : ` after ${after}`}, ${references[ends.reference]}.`;
};

const rowOf = (scenario: Scenario): string =>
  `| \`${scenario.name}\` | ${scenario.title} | ${scenario.happens} | ${endingOf(scenario)} |`;

const earlier = scenarios
  .filter(({ begins }) => begins === 'before-sign-in')
  .map(({ name }) => `\`${name}\``)
  .join(', ');

/** `docs/scenarios.md`, made from the table of `@landerpay/simulator`. */
export const scenariosPage = (): string => `# Scenarios

<!-- Made by tooling/docs/write-pages.ts from packages/simulator/src/amazon/scenarios: change it there. -->

What can become of a checkout at Amazon, by name. Code, tests, stories, the demo and the simulator's own sign-in page read
this table. How each ends is what the lander of this repository comes to: \`examples/lander/flows/scenarios.chromium.test.ts\`
buys in each of them, and compares.

| Name | In lists | What happens | How it ends |
| --- | --- | --- | --- |
${scenarios.map(rowOf).join('\n')}

## Playing one

- On the simulator's sign-in page, in the list _What happens then?_: all but ${earlier}, which begin earlier.
- In a test that started the simulator: \`amazon.play('declined-once')\`; inside the page: \`remote.play('declined-once')\`.
- From anywhere else: \`curl -d '{"name":"declined-once"}' ADDRESS-OF-AMAZON/__test/scenario\`; \`GET /__test/scenarios\` lists
  them. A name that does not exist is answered with those that do.
- In Storybook: _Scenario_ in the toolbar, which has more of its own for what the shop does.

A scenario goes on until another one is played; \`good-card\` takes everything back. Who is signed in, references and
charges stay. A scenario preselects its card or address for every reference that is new; the buyer may choose others, and
a card does what it does in every scenario.

A slow network takes its time by itself. A test does not wait for that: \`amazon.network.release()\` lets everything go on,
\`hold()\` keeps everything back until then, \`letPass()\` lets pass what waits now, \`untilWaiting(2)\` resolves as soon as two
requests wait.
`;
