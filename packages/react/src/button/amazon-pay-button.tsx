'use client';

import { type ButtonOptions, createButton } from '@landerpay/amazon-pay';
import { forwardRef, useRef } from 'react';
import { Frame } from '../frame/frame.js';
import type { FrameProps } from '../frame/frame-props.js';

/** How Amazon's button looks and what it is called, and how its place on the page does. */
export type AmazonPayButtonProps = FrameProps & Omit<ButtonOptions, 'onError'>;

/**
 * Amazon's button, as a real button for keyboard and screen reader. A click lets the buyer sign in; however many there
 * are on a page, they share one sign-in. `data-state` is `loading`, `ready`, `error` (trying again can help) or
 * `unavailable`. Leave it on the page while the buyer signs in: of a closed window Amazon says nothing.
 */
export const AmazonPayButton = forwardRef<HTMLDivElement, AmazonPayButtonProps>(
  function AmazonPayButton(props, root) {
    const host = useRef<HTMLElement>(null);
    return (
      <Frame
        page={props}
        root={root}
        name="AmazonPayButton"
        host={host}
        minHeight={45}
        create={createButton}
        optionsWith={(told) => ({ ...told, ...props })}
        drawing=""
        drawnAtOnce
      />
    );
  },
);
