import { type AmazonErrorFacts, amazonErrors } from '../../packages/amazon-pay/src/errors/amazon-errors.js';
import { parseWidgetError } from '../../packages/amazon-pay/src/errors/widget-error.js';

type Reaction = AmazonErrorFacts['reaction'];

const whatHelps: Readonly<Record<Reaction, string>> = {
  'sign-in-again':
    'Call `signOut()` and show the button. Keep the reference: the same buyer can go on with it. If it was another buyer’s, drop it.',
  'new-reference': 'Drop the reference, and show the widget with `reference: "new"`.',
  'show-read-only': 'Show the widget with `mode: "read"`, or drop the reference.',
  'choose-another-currency': 'Give the wallet another `presentmentCurrency`, or none. The reference is kept.',
  'try-again': '`redraw()` the widget.',
  'give-up': 'Hide Amazon Pay and tell the developer. Nothing that the buyer does can help.',
  ignore: 'Nothing. The error is not told, and counts as ready.',
};

const whatBecame: Readonly<Record<AmazonErrorFacts['widget'], string>> = {
  lives: 'works on',
  dead: 'is dead',
  'not-drawn': 'is not drawn, or dead',
};

/** The error is made as it is made in a page, so that the page of the docs cannot say anything else. */
const rowOf = ([amazonCode, { happened, widget, reaction }]: [string, AmazonErrorFacts]): string => {
  const error = parseWidgetError({ getErrorCode: () => amazonCode, getErrorMessage: () => '' });
  const ours = error === undefined ? '–' : `[\`${error.code}\`](errors.md#${error.code})`;
  return `| \`${amazonCode}\` | ${happened} | ${whatBecame[widget]} | ${ours} | \`${reaction}\` | ${error?.buyerMessage ?? '–'} |`;
};

/** `docs/amazon-errors.md`, made from the table of `@landerpay/amazon-pay`. */
export const amazonErrorsPage = (): string => `# Amazon's errors

<!-- Made by tooling/docs/write-pages.ts from packages/amazon-pay/src/errors: change it there. -->

What Amazon's button and widgets report, and what Landerpay makes of it. An \`AmazonPayError\` keeps Amazon's own code in
\`amazonCode\` and Amazon's text in its message (development builds say more); \`code\` says what is wrong, \`reaction\` what
helps. The components of \`@landerpay/react\` do what helps by themselves.

| Amazon's code | What happened | The widget … | \`code\` | \`reaction\` | The buyer reads |
| --- | --- | --- | --- | --- | --- |
${Object.entries(amazonErrors).map(rowOf).join('\n')}

Amazon may report codes that nobody has written down. Such an error keeps its code and text. It is answered as
\`widget-failed\` and \`try-again\`, unless its name tells that it is a relative of those above: \`Buyer…\`,
\`…NotModifiable\`, \`…OrderReference…\`, \`…BillingAgreement…\`, \`Currency…\`, \`Invalid…\`, \`Missing…\`, \`…Mismatch\`.

## What helps

${Object.entries(whatHelps)
  .map(([reaction, advice]) => `- \`${reaction}\`: ${advice}`)
  .join('\n')}

Source of the codes: developer.amazon.com, "handling widget errors"; what becomes of a widget and what helps is what
plug-ins for shops (Magento 2, WooCommerce, QUIQQER) do, and is proven against Landerpay's stand-in for Amazon only.
`;
