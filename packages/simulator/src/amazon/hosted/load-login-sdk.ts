const sdkTag = 'amazon-login-sdk';

/** The parser stops at a script that it runs itself, so nothing can stand behind such a tag yet. */
const isLastInDocument = (tag: Node): boolean => {
  for (let node: Node | null = tag; node !== null; node = node.parentNode) {
    if (node.nextSibling !== null) return false;
  }
  return true;
};

const wasInsertedByScript = (tag: HTMLScriptElement): boolean =>
  document.readyState !== 'loading' || tag.async || tag.defer || !isLastInDocument(tag);

/**
 * Loads the Login SDK once: written into the document behind a plain tag, so that the page's next script finds it;
 * inserted behind an async, deferred or inserted tag, where writing would destroy the page.
 */
export const loadLoginSdk = (url: string, ownTag: HTMLScriptElement): void => {
  if (document.getElementById(sdkTag) !== null) return;
  if (!wasInsertedByScript(ownTag)) {
    document.write(`<script id="${sdkTag}" src="${url}"></script>`);
    return;
  }
  const script = document.createElement('script');
  script.id = sdkTag;
  script.nonce = ownTag.nonce;
  script.src = url;
  script.addEventListener('error', () => script.remove());
  ownTag.after(script);
};
