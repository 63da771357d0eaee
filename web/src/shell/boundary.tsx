/** What if the screen itself breaks? The rest of the page stays, nothing is sent, and the person can go on. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { type Speech, useSpeech } from './speech.tsx';

interface Props {
  readonly children: ReactNode;
  readonly speech: Speech;
}

class BoundaryCore extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { children, speech } = this.props;
    if (!this.state.broken) return children;
    return (
      <div style={{ padding: '2rem 1rem', maxWidth: '44rem', margin: '0 auto' }}>
        <Notice
          tone="danger"
          live="alert"
          title={speech.t('problem.screen')}
          actions={<Button onPress={() => window.location.reload()}>{speech.t('problem.reload')}</Button>}
        >
          <p>{speech.t('problem.screenHelp')}</p>
        </Notice>
      </div>
    );
  }
}

export function Boundary({ children }: { readonly children: ReactNode }): ReactNode {
  const speech = useSpeech();
  return <BoundaryCore speech={speech}>{children}</BoundaryCore>;
}
