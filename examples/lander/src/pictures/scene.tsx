import { type ReactNode, useId } from 'react';

type SceneProps = { readonly title: string; readonly children: ReactNode };

/** A table in the morning sun, with something on it. */
export const Scene = ({ title, children }: SceneProps) => {
  const id = useId();
  return (
    <svg className="picture" viewBox="0 0 480 420" role="img" aria-labelledby={id}>
      <title id={id}>{title}</title>
      <circle className="picture-sun" cx="245" cy="185" r="165" />
      <path className="picture-table" d="M20 352h440v10a14 14 0 0 1-14 14H34a14 14 0 0 1-14-14z" />
      {children}
    </svg>
  );
};
