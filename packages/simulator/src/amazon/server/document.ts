import { html, raw } from 'hono/html';
import { pageDataId } from '../hosted/page-data.js';
import { paths } from '../hosted/paths.js';

type Html = ReturnType<typeof html>;

/** JSON inside a script element must not be able to close it. */
const pageData = (data: unknown): Html =>
  html`<script type="application/json" id="${pageDataId}">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;

export type DocumentParts = {
  readonly title: string;
  readonly className: 'page' | 'widget';
  readonly body: Html;
  readonly script?: { readonly src: string; readonly data: unknown };
};

/** A whole page of the stand-in. */
export const documentHtml = ({ title, className, body, script }: DocumentParts): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} · Simulated Amazon Pay</title>
<link rel="icon" href="data:," />
<link rel="stylesheet" href="${paths.stylesheet}" />
</head>
<body>
<main class="${className}" aria-label="${title}" ${className === 'widget' ? 'inert' : ''}>${body}</main>
${script === undefined ? '' : html`${pageData(script.data)}<script src="${script.src}"></script>`}
</body>
</html>`;

export const errorDocument = (sentence: string): Html =>
  documentHtml({
    title: 'Error',
    className: 'page',
    body: html`<p class="badge">Simulated Amazon Pay</p><h1>We’re sorry</h1><p role="alert">${sentence}</p>`,
  });
