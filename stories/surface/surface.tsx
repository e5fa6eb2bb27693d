import type { ReactNode } from 'react';
import '@landerpay/react/styles.css';
import '#surface/stylesheet.css';

type Props = {
  readonly kind: 'card' | 'page' | 'bare';
  readonly theme: unknown;
  readonly children: ReactNode;
};

/** What a story lies on, so that the canvas is a page and not an empty sheet. */
export const Surface = ({ kind, theme, children }: Props): ReactNode => (
  <div className={`surface surface-${kind}`} data-theme={theme === 'dark' ? 'dark' : 'light'}>
    {kind === 'card' ? <main className="card">{children}</main> : children}
  </div>
);
