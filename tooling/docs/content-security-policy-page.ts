import { contentSecurityPolicy } from '../../packages/amazon-pay/src/content-security-policy/content-security-policy.js';
import type { Region } from '../../packages/amazon-pay/src/hosts/hosts.js';

const regions: readonly (readonly [Region, string])[] = [
  ['us', 'United States'],
  ['uk', 'United Kingdom'],
  ['eu', 'Germany, France, Italy, Spain'],
  ['jp', 'Japan'],
];

const section = ([region, name]: (typeof regions)[number]): string => `### ${name} (\`${region}\`)

\`\`\`text
${contentSecurityPolicy({ region, more: { 'connect-src': ['https://pay.example.com'] } }).replaceAll('; ', ';\n')}
\`\`\`
`;

/** `docs/content-security-policy.md`, made from the policies that `@landerpay/amazon-pay` gives. */
export const contentSecurityPolicyPage = (): string => `# Content security policy

<!-- Made by tooling/docs/write-pages.ts from packages/amazon-pay/src/content-security-policy: change it there. -->

Landerpay's own code needs no \`unsafe-inline\` and no \`unsafe-eval\`. The example lander is served under the strictest
policy that it can have, with the stand-in's origin in place of Amazon's, and every flow of its tests fails on a violation
(\`examples/lander/flows\`).

**Not verified against Amazon.** Amazon publishes no list of the hosts that its script uses, and has changed them before.
The policies below are made from its documentation and from what its plug-in for Magento 2 allows. Serve yours as
\`Content-Security-Policy-Report-Only\` first, buy once in the sandbox and once in production, and add what is reported.
Whether Amazon's script wants \`style-src 'unsafe-inline'\` for its own elements is not known either; Landerpay does not.

## Making one

\`\`\`tsx
import { contentSecurityPolicy } from '@landerpay/amazon-pay';

export const headers = {
  'Content-Security-Policy': contentSecurityPolicy({
    region: 'us',
    more: { 'connect-src': ['https://pay.example.com'], 'img-src': ['data:'] },
  }),
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
\`\`\`

- \`more\` is what your page needs besides: the relay's origin in \`connect-src\`, if it is another than the page's; fonts,
  analytics and the like.
- For a policy that you have already, \`amazonSources({ region })\` gives the sources to add, by directive.
- Sandbox and production need the same. For the simulator give \`hosts: { script, api }\`, as in the configuration.
- \`Cross-Origin-Opener-Policy: same-origin\` would cut Amazon's window off from the page that has opened it, and nobody
  would hear of the sign-in. \`same-origin-allow-popups\` is fine.

## Nonces

With a nonce, give it to your own script tags, a new one in each answer of your server. Landerpay gives the nonce of the
page's first script that has one (or \`nonce\` of the configuration) to the tag of \`Widgets.js\`. Together with
\`'strict-dynamic'\` the hosts in \`script-src\` are not needed: Amazon's script may then load the others itself.

After a sign-in by redirect the access token is in the address until \`captureSignIn()\` runs. Where other people's scripts
run before your entry module, \`signInStarter\` must stand before them, inline: it needs the nonce, or its hash.

\`\`\`tsx
import { createHash } from 'node:crypto';
import { contentSecurityPolicy, signInStarter } from '@landerpay/amazon-pay';

const hash = createHash('sha256').update(signInStarter).digest('base64');

export const withStarter = {
  head: \`<script>\${signInStarter}</script>\`,
  policy: contentSecurityPolicy({ region: 'us', more: { 'script-src': [\`'sha256-\${hash}'\`] } }),
};
\`\`\`

## Policies

For a page whose relay is \`https://pay.example.com\`. A header is one line: the breaks are for reading.

${regions.map(section).join('\n')}
| directive | why |
| --- | --- |
| \`script-src\` | \`Widgets.js\`, and the Login SDK that it loads |
| \`frame-src\` | the widgets |
| \`form-action\` | Amazon's script posts the access token into the widgets' frames, so that it is in no address |
| \`connect-src\` | the buyer's profile, and what else Amazon's script asks; the relay |
| \`img-src\` | the button. Its hosts change, so all of \`*.cloudfront.net\` is allowed: if that is too much, list those that you see |

Sources: developer.amazon.com, "add a button" and "Login with Amazon SDK for JavaScript reference"; \`csp_whitelist.xml\` of
amzn/amazon-payments-magento-2-plugin 4.0, and its issues 960 and 1057.
`;
