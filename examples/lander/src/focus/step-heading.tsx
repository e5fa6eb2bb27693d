import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a step that the buyer has just come to: it takes the focus, so that nobody is left where nothing is. */
export const StepHeading = ({ children }: { readonly children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1} data-step>
      {children}
    </h1>
  );
};
