/** Catches what no screen expected: plain words, a reference to tell, and a way back; nothing kept is touched. */
import { Component } from 'react';
import { v7 as uuid } from 'uuid';
import { ErrorScreen } from './error-screen';

interface Props {
  /** With another one, what is inside is tried anew. */
  around?: unknown;
  children: React.ReactNode;
}

interface State {
  reference: string | null;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { reference: null };

  static getDerivedStateFromError(): State {
    return { reference: uuid().slice(-12) };
  }

  override componentDidCatch(error: unknown): void {
    console.error(this.state.reference, error);
  }

  override componentDidUpdate({ around }: Props): void {
    if (around !== this.props.around && this.state.reference !== null) this.setState({ reference: null });
  }

  override render(): React.ReactNode {
    const { reference } = this.state;
    return reference === null ? this.props.children : <ErrorScreen reference={reference} />;
  }
}
