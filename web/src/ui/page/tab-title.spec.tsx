/** Proves what the browser's tab is called while a form has a problem, also when page or language change beneath it. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { useTabProblem, useTabTitle } from './tab-title';

function Form({ problem }: { problem: string | null }) {
  useTabProblem(problem);
  return null;
}

function Named({ title, problem }: { title: string; problem: string | null }) {
  useTabTitle(title);
  return <Form problem={problem} />;
}

describe('the name of the tab', () => {
  afterEach(cleanup);

  it('says the problem first, and the page alone once it is mended', () => {
    const { rerender } = render(<Named title="Entrar" problem="Hay un problema" />);
    expect(document.title).toBe('Hay un problema · Entrar · Aportes');
    rerender(<Named title="Entrer" problem="Il y a un problème" />);
    expect(document.title).toBe('Il y a un problème · Entrer · Aportes');
    rerender(<Named title="Entrer" problem={null} />);
    expect(document.title).toBe('Entrer · Aportes');
  });
});
