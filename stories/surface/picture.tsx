import type { ReactNode } from 'react';

/** A dripper on its glass: what the stories sell. Our own drawing. */
export const Picture = (): ReactNode => (
  <svg
    className="picture"
    viewBox="0 0 320 220"
    role="img"
    aria-label="A copper dripper on a glass of coffee"
  >
    <circle cx="160" cy="104" r="98" fill="color-mix(in srgb, var(--copper) 18%, var(--paper))" />
    <path
      d="M20 198h280v6a8 8 0 0 1-8 8H28a8 8 0 0 1-8-8z"
      fill="color-mix(in srgb, var(--landerpay-ink) 22%, var(--paper))"
    />
    <path d="M98 34h124l-14 20H112z" fill="#f8f1e4" />
    <path d="M88 46h144l-50 76h-44z" fill="#b9673a" />
    <path d="M102 52h30l38 64h-26z" fill="#d58a5c" />
    <path d="M118 122h84v9h-84z" fill="#8f4823" />
    <path
      d="M124 131h72l8 12v43a14 14 0 0 1-14 14h-60a14 14 0 0 1-14-14v-43z"
      fill="#dfe8e6"
      fillOpacity="0.8"
    />
    <path d="M124 168c16-6 26 6 40 0s22-5 32 0v18a10 10 0 0 1-10 10h-52a10 10 0 0 1-10-10z" fill="#4a2813" />
    <path d="M160 140c5 7 7 10 7 13a7 7 0 0 1-14 0c0-3 2-6 7-13z" fill="#4a2813" />
  </svg>
);
