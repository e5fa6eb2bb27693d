/**
 * Puts a tag for Amazon's script on the page that never loads and never fails, as on a line that has gone dead, and
 * keeps it there when the page gives it up and takes it off. Gives the way to take it away.
 */
export const withholdScript = (address: string): (() => void) => {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = address;
  document.head.append(tag);
  const observer = new MutationObserver(() => {
    if (!tag.isConnected) document.head.append(tag);
  });
  observer.observe(document.head, { childList: true });
  return () => {
    observer.disconnect();
    tag.remove();
  };
};
