import { LanderpayError } from '@landerpay/react';
import { Component, type ReactNode } from 'react';

type Props = { readonly children: ReactNode };
type State = { readonly thrown: unknown };

/** Shows what a component throws at its developer, instead of the component. */
export class WhatWasThrown extends Component<Props, State> {
  override state: State = { thrown: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { thrown };
  }

  override render(): ReactNode {
    const { thrown } = this.state;
    if (thrown === null) return this.props.children;
    return <code>{thrown instanceof LanderpayError ? thrown.code : String(thrown)}</code>;
  }
}
